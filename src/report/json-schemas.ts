// Nothing in; the JSON Schemas of the two public documents out.
import { z } from 'zod';
import { torSchema } from '../model/tor.ts';
import { reportSchema } from './report-schema.ts';

export const schemaNames = ['model', 'report'] as const;
export type SchemaName = (typeof schemaNames)[number];

export function jsonSchema(name: SchemaName): unknown {
  return z.toJSONSchema(name === 'model' ? torSchema : reportSchema, {
    // « An integer » is bound enough.
    override: ({ jsonSchema: schema }) => {
      if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
      if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
    },
  });
}
