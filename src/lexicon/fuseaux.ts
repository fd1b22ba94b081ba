// Time zones by the names that documents give them: places for IANA zones, abbreviations for offsets.

export const lieux = [
  { valeur: 'Africa/Casablanca', formes: ['Maroc', 'marocaine', 'Rabat', 'Casablanca', 'Tanger', 'Marrakech', 'Agadir', 'Fès'] },
  { valeur: 'Africa/Tunis', formes: ['Tunisie', 'tunisienne', 'Tunis'] },
  { valeur: 'Africa/Algiers', formes: ['Algérie', 'Alger'] },
  { valeur: 'Africa/Nouakchott', formes: ['Mauritanie', 'Nouakchott'] },
  { valeur: 'Africa/Dakar', formes: ['Sénégal', 'sénégalaise', 'Dakar'] },
  { valeur: 'Africa/Bamako', formes: ['Mali', 'Bamako'] },
  { valeur: 'Africa/Abidjan', formes: ["Côte d'Ivoire", 'Abidjan', 'Yamoussoukro'] },
  { valeur: 'Africa/Ouagadougou', formes: ['Burkina Faso', 'Burkina', 'Ouagadougou'] },
  { valeur: 'Africa/Conakry', formes: ['Guinée', 'Conakry'] },
  { valeur: 'Africa/Lome', formes: ['Togo', 'Lomé'] },
  { valeur: 'Africa/Porto-Novo', formes: ['Bénin', 'Cotonou', 'Porto-Novo'] },
  { valeur: 'Africa/Niamey', formes: ['Niger', 'Niamey'] },
  { valeur: 'Africa/Ndjamena', formes: ['Tchad', "N'Djamena", 'Ndjamena'] },
  { valeur: 'Africa/Douala', formes: ['Cameroun', 'Yaoundé', 'Douala'] },
  { valeur: 'Africa/Bangui', formes: ['Centrafrique', 'République centrafricaine', 'Bangui'] },
  { valeur: 'Africa/Libreville', formes: ['Gabon', 'Libreville'] },
  { valeur: 'Africa/Brazzaville', formes: ['Brazzaville', 'Congo-Brazzaville'] },
  { valeur: 'Africa/Kinshasa', formes: ['Kinshasa'] },
  { valeur: 'Africa/Lubumbashi', formes: ['Lubumbashi'] },
  { valeur: 'Africa/Kigali', formes: ['Rwanda', 'Kigali'] },
  { valeur: 'Africa/Bujumbura', formes: ['Burundi', 'Bujumbura', 'Gitega'] },
  { valeur: 'Africa/Djibouti', formes: ['Djibouti'] },
  { valeur: 'Africa/Addis_Ababa', formes: ['Éthiopie', 'Addis-Abeba'] },
  { valeur: 'Africa/Nairobi', formes: ['Kenya', 'Nairobi'] },
  { valeur: 'Africa/Cairo', formes: ['Égypte', 'Le Caire', 'Caire'] },
  { valeur: 'Indian/Antananarivo', formes: ['Madagascar', 'malgache', 'Antananarivo'] },
  { valeur: 'Indian/Comoro', formes: ['Comores', 'Moroni'] },
  { valeur: 'Indian/Mauritius', formes: ['Maurice', 'Port-Louis'] },
  { valeur: 'America/Port-au-Prince', formes: ['Haïti', 'Port-au-Prince'] },
  { valeur: 'America/Toronto', formes: ['Montréal', 'Québec', 'Ottawa'] },
  { valeur: 'America/New_York', formes: ['New York', 'Washington'] },
  { valeur: 'Asia/Beirut', formes: ['Liban', 'Beyrouth'] },
  { valeur: 'Europe/Brussels', formes: ['Bruxelles', 'Belgique', 'belge'] },
  { valeur: 'Europe/Paris', formes: ['Paris', 'France', 'française'] },
  { valeur: 'Europe/Zurich', formes: ['Genève', 'Berne', 'Suisse'] },
  { valeur: 'Europe/Luxembourg', formes: ['Luxembourg'] },
  { valeur: 'Europe/Berlin', formes: ['Berlin', 'Bonn', 'Allemagne'] },
  { valeur: 'Europe/Rome', formes: ['Rome'] },
  { valeur: 'Europe/Madrid', formes: ['Madrid'] },
  { valeur: 'Europe/London', formes: ['Londres'] },
  { valeur: 'Europe/Copenhagen', formes: ['Copenhague'] },
  { valeur: 'Europe/Vienna', formes: ['Vienne'] },
] as const;

/** Written in capitals. */
export const decalages = [
  { valeur: '+00:00', formes: ['GMT', 'UTC', 'TU', 'T.U.', 'TUC'] },
  { valeur: '+01:00', formes: ['CET', 'HEC', 'WAT'] },
  { valeur: '+02:00', formes: ['CEST', 'HAEC', 'CAT'] },
  { valeur: '+03:00', formes: ['EAT'] },
] as const;

export const nomsDeDecalage = [
  { valeur: '+00:00', formes: ['temps universel', 'temps universel coordonné', 'heure universelle'] },
  { valeur: '+01:00', formes: ["heure d'Europe centrale", "heure de l'Europe centrale"] },
] as const;
