// The zod types of the two public documents in; their JSON Schemas out.
import { toJson } from '../../src/report/json.ts';
import { jsonSchema, schemaNames } from '../../src/report/json-schemas.ts';
import type { Generated } from './files.ts';

export function schemas(): readonly Generated[] {
  return schemaNames.map((name) => ({ path: `schemas/${name}.schema.json`, content: toJson(jsonSchema(name)) }));
}
