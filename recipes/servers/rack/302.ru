# Leads to the page of today, which is another one tomorrow.
# puma --port 8080 302.ru

app = lambda do |_env|
  target = Time.now.strftime('/%Y/%m/%d')
  [302, { 'Location' => target, 'Cache-Control' => 'no-cache' }, []]
end

run app
