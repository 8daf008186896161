# Tells the browser what to load while the page is still being made.
# puma --early-hints --port 8080 103.ru

link = '</style.css>; rel=preload; as=style'

app = lambda do |env|
  env['rack.early_hints']&.call('Link' => link)
  sleep 0.1 # what takes its time: the database, a template
  page = '<!doctype html><title>Lamps</title>' \
         '<link rel="stylesheet" href="/style.css">'
  [200, { 'Content-Type' => 'text/html', 'Link' => link }, [page]]
end

run app
