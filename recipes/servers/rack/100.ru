# Takes a film; Puma sends 100 by itself as soon as it reads the content.
# puma --port 8080 100.ru

films = {}

app = lambda do |env|
  request = Rack::Request.new(env)
  is_new = !films.key?(request.path)
  films[request.path] = request.body.read
  [is_new ? 201 : 204, {}, []]
end

run app
