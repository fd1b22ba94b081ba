// A short text whose instalments make 110 %: the error that the tests of the door are about.

export const faulty = `# Termes de référence : guide des marchés

## 1. Contexte

La commune tient trois marchés.

## 2. Modalités de paiement

Le paiement se fera en trois tranches :

- 30 % à la signature du contrat ;
- 40 % à la validation du rapport provisoire ;
- 40 % à la validation du rapport final.
`;
