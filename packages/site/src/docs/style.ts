/**
 * Makes the viewer look like the pages around it: their fonts and colours, and room for it on a wide screen. On a narrow
 * one its tables become lists.
 */
export const viewerStyle = `.viewing .site, .viewing main { max-width: 70rem; }
.viewing article > :not(header) { display: none; }
.viewing article > header { margin-bottom: 0; }
html.dark-mode, html.dark-mode body, html.dark-mode .swagger-ui { background: var(--paper); }
.swagger-ui .information-container { display: none; }
.swagger-ui .wrapper { padding: 0; max-width: none; }
.swagger-ui .block, .swagger-ui .scheme-container { padding: 0; }
.swagger-ui .scheme-container, html.dark-mode .swagger-ui .scheme-container { background: none; box-shadow: none; margin: 0; padding: 1rem 0 0; }
.swagger-ui .opblock-tag-section { padding: 0; }
#viewer * { font-family: var(--sans); }
#viewer :is(pre, pre *, code, .opblock-summary-path, .opblock-summary-path *, .parameter__type, .parameter__in, .headers .header-col, .prop-type) { font-family: var(--mono); }
.swagger-ui :is(p, li, .renderedMarkdown, .renderedMarkdown p) { max-width: 70ch; margin-left: 0; color: var(--ink); font-size: .92rem; font-weight: 400; }
.swagger-ui :is(th, td) { border-bottom: 0; min-width: 0; }
.swagger-ui :is(.parameter__name, .response-col_status, .opblock-tag, .opblock-section-header h4, .opblock-section-header label, .tab li, th, .headers td) { color: var(--ink); }
#viewer .headers :is(td, td *) { color: var(--ink); font-size: .88rem; font-weight: 400; }
#viewer tr.response > td { border-top: 1px solid var(--line); }
.swagger-ui .opblock .opblock-summary-description, .swagger-ui .opblock-description-wrapper p { color: var(--ink); font-size: .92rem; }
.swagger-ui .opblock .opblock-summary-path { color: var(--ink); font-size: .92rem; }
.swagger-ui .opblock-tag { border-bottom-color: var(--line); padding-left: 0; }
.swagger-ui .response-col_links { display: none; }
.swagger-ui ul:has(> li:nth-child(12)) { columns: auto; }
.swagger-ui button { min-height: 0; }
.swagger-ui form { display: block; }
.swagger-ui :is(.copy-to-clipboard, .opblock-control-arrow, .opblock-summary-control, .authorization__btn, .expand-operation, .models-control, .model-box-control, .json-schema-2020-12-accordion, .json-schema-2020-12-expand-deep-button, .tablinks) { border-radius: 4px; }
.swagger-ui :is(.opblock-summary-control, .opblock-control-arrow, .authorization__btn, .expand-operation, .models-control, .model-box-control, .tablinks, .json-schema-2020-12-accordion, .json-schema-2020-12-expand-deep-button) { background: none; border: 0; color: inherit; }
.swagger-ui section.models { border-color: var(--line); background: none; }
@media (max-width: 40rem) {
  .swagger-ui .opblock .opblock-summary-control { flex-wrap: wrap; gap: .3rem .5rem; }
  .swagger-ui .opblock .opblock-summary-method { min-width: 5rem; padding: .3rem .4rem; }
  .swagger-ui .opblock .opblock-summary-path { max-width: none; flex: none; padding: 0; }
  .swagger-ui .opblock .opblock-summary-path-description-wrapper { flex: 1 1 10rem; align-items: start; gap: 0; padding: 0; }
  .swagger-ui .opblock .opblock-summary-description { padding: 0; }
  .swagger-ui .opblock-section-header { gap: .4rem; }
  .swagger-ui .opblock-section-header .try-out { padding: 0; }
  .swagger-ui .opblock-tag-section, .swagger-ui .wrapper > section > div { padding: 0; }
  #viewer .block > div, #viewer .wrapper > .block { padding: 0; }
  #viewer tr.response > td.response-col_description { border-top: 0; }
  .swagger-ui :is(.table-container, .responses-inner, .opblock-description-wrapper) { padding: .6rem; }
  .swagger-ui :is(.parameters, .responses-table, .headers):is(table),
  .swagger-ui table:is(.parameters, .responses-table, .headers) :is(tbody, tr, td) { display: block; width: auto; max-width: 100%; min-width: 0; }
  .swagger-ui table:is(.parameters, .responses-table, .headers) > thead { display: none; }
  .swagger-ui table td.response-col_links { display: none; }
  .swagger-ui table td.response-col_status { font-weight: 700; padding-bottom: 0; }
  .swagger-ui table td.response-col_description { padding-top: .2rem; }
  .swagger-ui table.headers td { padding: .1rem 0; }
  .swagger-ui :is(.parameters-col_description, .body-param) :is(input, select, textarea) { width: 100%; max-width: 100%; min-width: 0; }
}
`;
