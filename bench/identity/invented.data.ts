/** What invented articles are made of. Every name but those of countries is put together from parts, so that it is nobody's. */

/** Given names, some of which are short for others. */
export const GIVEN: readonly string[] = [
  'Ada', 'Alan', 'Amina', 'Anders', 'Anna', 'Antonio', 'Beatrice', 'Boris', 'Carla', 'Carlos', 'Chen', 'Clara', 'Daniel', 'David',
  'Diego', 'Elena', 'Emma', 'Erik', 'Fatima', 'Felix', 'Fiona', 'George', 'Grace', 'Greta', 'Hannah', 'Hassan', 'Hugo', 'Ibrahim', 'Ines',
  'Ivan', 'James', 'Jan', 'Jane', 'Jim', 'Jonas', 'Julia', 'Karen', 'Kenji', 'Laura', 'Leo', 'Lina', 'Luis', 'Marco', 'Maria', 'Mark',
  'Mary', 'Maya', 'Michael', 'Mike', 'Nadia', 'Nina', 'Noah', 'Olga', 'Omar', 'Oscar', 'Paul', 'Peter', 'Priya', 'Rachel', 'Rahul',
  'Robert', 'Bob', 'Rosa', 'Ruth', 'Samuel', 'Sara', 'Simon', 'Sofia', 'Stefan', 'Susan', 'Thomas', 'Tom', 'Vera', 'Victor', 'William',
  'Yusuf', 'Yuki', 'Zoe',
]; // prettier-ignore

/** Surnames that many people bear. */
export const COMMON: readonly string[] = [
  'Smith', 'Johnson', 'Brown', 'Garcia', 'Lee', 'Kim', 'Khan', 'Silva', 'Müller', 'Nguyen', 'Singh', 'Chen', 'Martin', 'Lopez', 'Ali',
]; // prettier-ignore

/** Beginnings and ends of surnames and of places. */
export const STEMS: readonly string[] = [
  'Alder', 'Ash', 'Bar', 'Birk', 'Bram', 'Cald', 'Carr', 'Dal', 'Dorn', 'Ebb', 'Ell', 'Fal', 'Fenn', 'Gar', 'Hal', 'Hazel', 'Holm', 'Kel',
  'Kirk', 'Lark', 'Lind', 'Lor', 'Mal', 'Marl', 'Mer', 'Nor', 'Oak', 'Orm', 'Pell', 'Quar', 'Rav', 'Rook', 'Sal', 'Sel', 'Stan', 'Tarn',
  'Thorn', 'Tor', 'Val', 'Ver', 'Wal', 'Wend', 'West', 'Win', 'Yar', 'Zell',
]; // prettier-ignore
export const SURNAME_ENDS: readonly string[] = [
  'berg', 'bright', 'by', 'dale', 'ek', 'ell', 'er', 'ez', 'feld', 'gren', 'idge', 'ini', 'ins', 'kov', 'land', 'man', 'mond', 'ova', 'quist',
  'sen', 'son', 'stedt', 'ström', 'well', 'wick',
]; // prettier-ignore
export const PLACE_ENDS: readonly string[] = [
  'borough', 'bridge', 'bury', 'field', 'ford', 'haven', 'mere', 'mouth', 'port', 'stead', 'ton', 'vale', 'ville',
]; // prettier-ignore

export const COUNTRIES: readonly string[] = [
  'the United States', 'China', 'France', 'Germany', 'India', 'Japan', 'Brazil', 'Kenya', 'Canada', 'Mexico', 'Norway', 'Poland', 'Egypt',
  'Spain', 'Italy', 'Peru', 'Ghana', 'Vietnam', 'Chile', 'Turkey', 'Sweden', 'Nepal', 'Jordan', 'Cuba', 'Latvia', 'Fiji',
]; // prettier-ignore

export const FIRM_KINDS: readonly string[] = [
  'Foods', 'Holdings', 'Energy', 'Bank', 'Airlines', 'Motors', 'Group', 'Media', 'Shipping', 'Steel', 'Insurance', 'Partners',
]; // prettier-ignore
export const BODY_KINDS: readonly string[] = [
  'City Council', 'University', 'Police Department', 'Port Authority', 'Hospital', 'Chamber of Commerce', 'Water Board', 'High School',
]; // prettier-ignore
export const STATE_BODIES: readonly string[] = [
  'the Ministry of Health', 'the Supreme Court', 'the Senate', 'the Central Bank', 'the Department of Justice', 'the Election Commission',
]; // prettier-ignore
/** What articles call by an acronym as well. */
export const UNIONS: readonly string[] = [
  'International Dock Workers Union', 'World Grain Council', 'European Rail Federation', 'National Nurses Association',
  'Global Water Initiative', 'Southern Trade Alliance', 'International Chess League', 'Federal Fisheries Agency',
]; // prettier-ignore
export const ROLES: readonly string[] = [
  'chief executive', 'chairman', 'spokeswoman', 'lawyer', 'analyst', 'director', 'striker', 'senator', 'professor', 'finance minister',
]; // prettier-ignore
export const HEADS: readonly string[] = ['President', 'Prime Minister', 'Governor', 'Mayor', 'Senator'];

/**
 * Articles with places for names: `{person}`, the number telling one from another; `{person:last}` is the surname and `{union:letters}`
 * the acronym of the same one.
 */
export const TEMPLATES: readonly string[] = [
  `{place1}, {country1} — {person1}, the {role1} of {firm1}, said on Monday that {firm1} would close its plant in {place1}. {person1:last} blamed the price of power. {person2}, a {role2} at {body1}, called it a mistake. “They never asked us,” Mr. {person2:last} said. {firm2}, based in {place2}, has offered to buy the site, and {union1} ({union1:letters}) wants to be heard. {union1:letters} members met in {place1}. {country1} and {country2} signed a treaty on such plants last year.`,
  `{head1} {person1} of {country1} met {person2} in {place1} on Tuesday. {person1:last} said that {country1} would not leave {union1}. {statebody1} must agree. {person3}, {role1} of {firm1}, and {person4}, who teaches at {body1}, doubt it. {person3:last} spoke to reporters in {place2}, and {person4:last} wrote to {country2}.`,
  `Police in {place1} arrested {person1} and {person2} after a fire at {firm1}. {person1:last}, a {role1}, denied all charges, and so did {person2:last}. {person3} of {body1} said that the fire began at night. {statebody1} has sent the case back, {person4}, his {role2}, said. Ms. {person3:last} lives in {place2}, {country1}.`,
  `{person1} scored twice as {place1} beat {place2} in {country1} on Saturday. “We were lucky,” said {person1:last}, whom {firm1} pays. {person2} was sent off. {person3}, the {role1} of {union1}, watched the game with {head1} {person4}. {union1:letters} will decide on {person2:last} next week. {country2} plays {country3} in {place3}.`,
  `Shares of {firm1} fell after {person1} left for {firm2}. {firm1} lost a tenth of its value, {firm2} won. {person2}, a {role1} at {firm3}, said that {person1:last} had wanted to leave {place1} for years. {statebody1} of {country1} looks into the trade. {union1}, known as {union1:letters}, asked {head1} {person3} for help. {person3:last} said nothing. {firm3} is at home in {place2}.`,
  `{body1} in {place1} has given its prize to {person1}, {person2} and {person3}. {person1:last} grew up in {country1}; {person2:last}, born in {place2}, leads {firm1}. The prize is paid for by {firm2}. {person4} of {country2} won it last year. “Nobody told me,” said {person4:last}. {head1} {person5} wrote to all of them.`,
]; // prettier-ignore
