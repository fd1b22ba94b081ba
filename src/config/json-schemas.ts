// Nothing in; the JSON Schemas of the files that people write for tor out.
import { drawSchema } from '../report/json-schemas.ts';
import { configSchema } from './config-schema.ts';
import { sidecarSchema } from './sidecar-schema.ts';

export const configSchemaNames = ['config', 'exceptions'] as const;

export function configJsonSchema(name: (typeof configSchemaNames)[number]): unknown {
  return drawSchema(name === 'config' ? configSchema : sidecarSchema);
}
