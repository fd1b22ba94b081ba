// Nothing in; the JSON Schemas of the files that people write for tor out.
import { drawSchema } from '../report/json-schemas.ts';
import { configSchema } from './config-schema.ts';

export const configSchemaNames = ['config'] as const;

export function configJsonSchema(_name: (typeof configSchemaNames)[number]): unknown {
  return drawSchema(configSchema);
}
