// 统计分析: each chart is drawn from the table beside it, which says the same to those who see none.
const style = getComputedStyle(document.documentElement);
const colours = { PendingConfirmation: '--brand', MaterialsComplete: '--ok', MaterialsIncomplete: '--warn', NotAccepted: '--bad' };
const colourOf = name => style.getPropertyValue(colours[name]).trim();
const charts = [...document.querySelectorAll('[data-chart]')].map(place => {
  const table = document.getElementById(place.dataset.chart);
  const rows = [...table.tBodies[0].rows];
  const heads = [...table.tHead.rows[0].cells];
  const chart = echarts.init(place);
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 8, right: 8, top: 34, bottom: 4, containLabel: true },
    legend: { top: 0, itemWidth: 12, itemHeight: 12 },
    // Drawn on the canvas: markup would bring styles of its own, which the page does not allow.
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText' },
    xAxis: { type: 'category', data: rows.map(row => row.cells[0].firstChild.textContent.trim()), axisLabel: { hideOverlap: true } },
    yAxis: { type: 'value', minInterval: 1 },
    series: heads.flatMap((head, at) => head.dataset.series ? [{
      name: head.textContent.trim(),
      type: 'bar',
      stack: 'all',
      barMaxWidth: 36,
      itemStyle: { color: colourOf(head.dataset.series) },
      data: rows.map(row => Number(row.cells[at].textContent)),
    }] : []),
  });
  return chart;
});
const resize = () => charts.forEach(chart => chart.resize());
addEventListener('resize', resize);
addEventListener('beforeprint', resize);
