// The zod types of the public documents and of the files that tor reads in; their JSON Schemas out.

import { configJsonSchema, configSchemaNames } from '../../src/config/json-schemas.ts';
import { toJson } from '../../src/report/json.ts';
import { jsonSchema, schemaNames } from '../../src/report/json-schemas.ts';
import type { Generated } from './files.ts';

export function schemas(): readonly Generated[] {
  const drawn = [
    ...schemaNames.map((name) => [name, jsonSchema(name)] as const),
    ...configSchemaNames.map((name) => [name, configJsonSchema(name)] as const),
  ];
  return drawn.map(([name, schema]) => ({ path: `schemas/${name}.schema.json`, content: toJson(schema) }));
}
