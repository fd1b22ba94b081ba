// Nothing in; the JSON Schemas of the two public documents out.
import { z } from 'zod';
import { torSchema } from '../model/tor.ts';
import { reportSchema } from './report-schema.ts';

export const schemaNames = ['model', 'report'] as const;
export type SchemaName = (typeof schemaNames)[number];

export function jsonSchema(name: SchemaName): unknown {
  return z.toJSONSchema(name === 'model' ? torSchema : reportSchema, { io: 'output' });
}
