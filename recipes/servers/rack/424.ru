# Keeps a version before properties change; if that fails, nothing changes.
# puma --port 8080 424.ru
require 'json'

versions = Hash.new(0).merge('/docs/plan' => 10)
keep_version = lambda do |path|
  raise IndexError, 'Ten versions are kept, and no more' if versions[path] >= 10

  versions[path] += 1
end

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  keep_version.call(env['PATH_INFO'])
  [204, {}, []]
rescue IndexError => e
  problem(424, "#{e.message}: nothing was changed.")
end

run app
