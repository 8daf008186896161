# Sends guests of a network to its login before they get anywhere else.
# puma --port 8080 511.ru

rooms = %w[room-12]
login = <<~HTML
  <!doctype html><title>Sign in</title>
  <a href="https://login.hotel.example/">Sign in to this network</a>
HTML

app = lambda do |env|
  guest = Rack::Request.new(env).cookies['guest']
  unless rooms.include?(guest)
    fields = { 'Content-Type' => 'text/html', 'Cache-Control' => 'no-store' }
    return [511, fields, [login]]
  end
  [200, { 'Content-Type' => 'text/plain' }, ['Welcome']]
end

run app
