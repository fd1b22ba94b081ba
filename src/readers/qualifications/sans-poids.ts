// An item of a profile → the same without the weight that ends it.
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { fold } from '../../recognisers/fold.ts';

const weightAtEnd = /\s*(?:[([]\s?|:\s?|[–-]\s|\/\s?)?(?:\/\s?)?\d{1,3}(?:,\d)?\s?(?:%|points?|pts)\s?[)\]]?[\s.;,]*$/u;

/** An item that is weighed as well: « Chef de projet, bac+5 (20 points) ». */
export function withoutWeight(flow: Flow): Flow {
  const weight = weightAtEnd.exec(fold(flow.text));
  return weight === null || weight.index === 0 ? flow : sliceFlow(flow, { start: 0, end: weight.index });
}
