// Takes the manual's pictures from the demo data, 1366×768, in few colours so that they stay small.
//   npm install --no-save playwright-core sharp && node docs/manual/screenshots.mjs http://127.0.0.1:5080 /usr/bin/chromium
// The product runs in Development with fresh demo data; the pictures lie in docs/manual/images afterwards.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(process.cwd() + '/');
const { chromium } = require('playwright-core');
const sharp = require('sharp');
const [site = 'http://127.0.0.1:5080', executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const password = 'Demo@2026';
const phones = { cs6sjyt: '19900000001', cs6s1s1xjyjrd: '19900000003', cs6s1s1xadmin: '19900000004', cs6s1s1xzcqr01: '19900000011' };
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

const save = async (name, screenshot) => {
  const { size } = await sharp(screenshot).png({ palette: true, colours: 64, effort: 10 }).toFile(fileURLToPath(new URL(`images/${name}.png`, import.meta.url)));
  console.log(`${name}.png ${Math.ceil(size / 1024)} KB`);
};

/** A picture of the window; with an element, of that alone. */
const shoot = async (page, name, element) => {
  await page.evaluate(() => document.activeElement?.blur());
  await page.waitForTimeout(400);
  await save(name, await (element ?? page).screenshot({ animations: 'disabled' }));
};

const logIn = async (user, pictures = false) => {
  const page = await (await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 }, bypassCSP: true, acceptDownloads: false })).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(site + '/login');
  await page.getByLabel('用户名').fill(user);
  await page.locator('input[type=password]').fill(password);
  if (pictures) await shoot(page, 'login');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.waitForURL(/login\/code/);
  if (pictures) {
    await shoot(page, 'login-code');
    await page.getByText('号码不对或收不到').click();
    await shoot(page, 'login-help');
  }

  const texts = await (await fetch(`${site}/dev/sms.json?phone=${phones[user]}`)).json();
  await page.locator('[name=Code]').first().fill(texts.map(text => /验证码 (\d{6})/.exec(text.text)?.[1]).find(Boolean));
  await page.getByRole('button', { name: '登录', exact: true }).first().click();
  await page.waitForURL(site + '/');
  return page;
};

const open = async (page, address) => page.goto(site + address);

const clerk = await logIn('cs6s1s1xzcqr01', true);
await clerk.locator('details.user summary').click();
await shoot(clerk, 'home');
await open(clerk, '/account/security');
await shoot(clerk, 'account');
await open(clerk, '/plans');
await shoot(clerk, 'plans');
await clerk.locator('main td a').first().click();
await clerk.waitForURL(/plans\/.+/);
await clerk.getByText('查看确认点安排').first().click();
await shoot(clerk, 'plan');
await open(clerk, '/applications');
await shoot(clerk, 'list');
await clerk.getByText('更多条件').click();
await shoot(clerk, 'list-query', clerk.locator('main form').first());
await open(clerk, '/applications?status=PendingConfirmation');
const renewal = clerk.locator('#list tbody tr', { hasText: '定期注册' }).first();
const confirmation = await renewal.locator('a:text-is("确认")').getAttribute('href');
await renewal.locator('a:text-is("确认")').click();
await clerk.locator('#pane form#case').waitFor();
await shoot(clerk, 'confirm');
await open(clerk, confirmation);
await clerk.locator('main').getByText('更换确认点', { exact: true }).first().click();
await shoot(clerk, 'change-point');
await open(clerk, confirmation);
await clerk.getByText(/修改\(须征得申请人同意\)/).click();
await clerk.getByText(/修改\(须征得申请人同意\)/).scrollIntoViewIfNeeded();
await shoot(clerk, 'correct');
await open(clerk, confirmation);
await clerk.getByRole('button', { name: '材料齐全' }).scrollIntoViewIfNeeded();
await clerk.locator('input[value=NotMet]').nth(3).check();
await clerk.locator('input[value=NotMet]').nth(3).scrollIntoViewIfNeeded();
await shoot(clerk, 'conditions');
await open(clerk, '/applications?status=PendingConfirmation&kind=Renewal');
const atCounter = await clerk.locator('#list tbody input[type=checkbox]').nth(2).getAttribute('value');
await open(clerk, `/counter?id=${atCounter}`);
await clerk.getByRole('button', { name: '全部具备' }).click();
await shoot(clerk, 'counter');
await open(clerk, '/counter/schools');
await open(clerk, await clerk.locator('main tbody a').first().getAttribute('href'));
await shoot(clerk, 'school');
await open(clerk, '/statistics');
await shoot(clerk, 'statistics');
await open(clerk, '/applications?status=MaterialsComplete');
await clerk.locator('#list tbody input[type=checkbox]').first().check();
await clerk.getByRole('button', { name: '打印受理凭证' }).click();
await clerk.waitForURL(/receipt/);
await clerk.waitForTimeout(1500);
await shoot(clerk, 'receipt');
await open(clerk, '/applications?status=MaterialsIncomplete');
await clerk.locator('a:text-is("审批记录")').first().click();
await clerk.waitForTimeout(800);
await shoot(clerk, 'approvals');
await open(clerk, '/downloads');
await shoot(clerk, 'downloads');

const administrator = await logIn('cs6s1s1xadmin');
for (const [name, address] of Object.entries({
  users: '/admin/users', 'user-new': '/admin/users/new', roles: '/admin/roles', points: '/admin/points', 'point-new': '/admin/points/create', settings: '/admin/settings',
  'notice-new': '/admin/notices/new', 'downloads-new': '/downloads/manage/new', audit: '/audit', 'login-log': '/audit/security', 'online-users': '/admin/online-users',
})) {
  await open(administrator, address);
  await shoot(administrator, name);
}

await open(administrator, '/admin/users?name=' + encodeURIComponent('赵九'));
await administrator.locator('main td a').first().click();
await shoot(administrator, 'user');
await open(administrator, '/admin/roles');
await administrator.getByRole('link', { name: /查看权限/ }).last().click();
await shoot(administrator, 'role');

const province = await logIn('cs6sjyt');
for (const [name, address] of Object.entries({ 'province-plan': '/plans/province/new', policies: '/plans/policies', holidays: '/plans/holidays' })) {
  await open(province, address);
  await shoot(province, name);
}

const officer = await logIn('cs6s1s1xjyjrd');
await open(officer, '/applications/import');
await shoot(officer, 'import');
await open(officer, '/plans/agency');
await officer.getByRole('link', { name: /^管理 / }).first().click();
await officer.waitForURL(/agency\/.+/);
const plan = officer.url();
await shoot(officer, 'agency-plan');
await open(officer, '/plans/arrangements');
await officer.getByLabel('全选本页').check();
await shoot(officer, 'arrangements');
await officer.getByRole('button', { name: '调整所选确认点的时间' }).click();
await shoot(officer, 'arrangement-times');
await open(officer, '/plans/arrangements');
await officer.getByRole('link', { name: /^管理 / }).first().click();
await officer.getByText('按条件限定人员').click();
await shoot(officer, 'arrangement');
await officer.goto(plan);
await officer.getByRole('button', { name: '复制为明年计划' }).click();
await officer.locator('[aria-labelledby=check]').scrollIntoViewIfNeeded();
await shoot(officer, 'plan-check', officer.locator('[aria-labelledby=check]'));
await browser.close();
