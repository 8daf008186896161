# Moves the first version of the API to the second for good, methods included.
# puma --port 8080 308.ru

app = lambda do |env|
  rest = Rack::Request.new(env).fullpath.delete_prefix('/items')
  [201, { 'Location' => "/v2/items#{rest}/7" }, []]
end

map '/v1' do
  run lambda { |env|
    [308, { 'Location' => "/v2#{env['PATH_INFO']}" }, []]
  }
end
map '/v2' do
  run app
end

run app
