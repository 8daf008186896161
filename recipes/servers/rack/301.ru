# Sends whoever asks for an old address to the new one, for good.
# puma --port 8080 301.ru

moved = { '/old' => '/new', '/lamps' => '/items' }

app = lambda do |env|
  target = moved[env['PATH_INFO']]
  return [301, { 'Location' => target }, []] if target

  [200, { 'Content-Type' => 'text/plain' }, ["This is #{env['PATH_INFO']}"]]
end

run app
