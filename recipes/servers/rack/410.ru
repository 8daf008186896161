# Tells clients and search engines that an offer is over for good.
# puma --port 8080 410.ru
require 'json'

last_years = { '2019' => 2019, '2026' => 2026, '2099' => 2099 }

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  last = last_years[env['PATH_INFO'].delete_prefix('/offers/')]
  return problem(404, 'There never was such an offer.') if last.nil?

  if last < Time.now.year
    return problem(410, 'This offer is over and will not return.')
  end

  content = "Ten percent off, until the end of #{last}"
  [200, { 'Content-Type' => 'text/plain' }, [content]]
end

run app
