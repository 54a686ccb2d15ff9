/** Parts of federal countries by what their people call them, folded; the names of well-known ones. */
export const REGIONS: Readonly<Record<'state' | 'province', string>> = {
  state: `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|
    kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
    new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
    south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|
    new south wales|queensland|south australia|tasmania|western australia|
    andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|
    madhya pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha|orissa|punjab|rajasthan|sikkim|tamil nadu|telangana|
    tripura|uttar pradesh|uttarakhand|west bengal|
    bavaria|brandenburg|hesse|lower saxony|north rhine westphalia|rhineland palatinate|saarland|saxony|saxony anhalt|
    schleswig holstein|thuringia|baden wurttemberg|
    bahia|minas gerais|parana|pernambuco|chihuahua|chiapas|guerrero|jalisco|michoacan|oaxaca|sinaloa|sonora|tamaulipas|veracruz`,
  province: `alberta|british columbia|manitoba|new brunswick|newfoundland and labrador|newfoundland|nova scotia|ontario|
    prince edward island|quebec|saskatchewan|balochistan|khyber pakhtunkhwa|sindh|helmand|kandahar|herat|gauteng|
    kwazulu natal|eastern cape|western cape|limpopo|anhui|fujian|gansu|guangdong|guizhou|hainan|hebei|heilongjiang|henan|hubei|
    hunan|jiangsu|jiangxi|jilin|liaoning|qinghai|shaanxi|shandong|shanxi|sichuan|yunnan|zhejiang`,
};
