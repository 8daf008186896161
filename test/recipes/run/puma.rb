# Starts applications for Rack, each from a file of its own and with a Puma of its own, and prints where they are, as JSON:
# `{ name: port }`. The arguments are names with their files, `429=/path/429.ru`. They end with the standard input.
require 'json'
require 'puma'
require 'puma/server'
require 'rack'
require 'time'

# Puma sends no Date and leaves it to the server in front, which has to add it (RFC 9110 6.6.1). This stands for that one.
class Front
  def initialize(app)
    @app = app
  end

  def call(env)
    status, fields, content = @app.call(env)
    [status, { 'Date' => Time.now.httpdate }.merge(fields), content]
  end
end

options = { min_threads: 1, max_threads: 2, early_hints: true }
# What they write to their log is no concern here.
log = File.open(File::NULL, 'w')
ports = ARGV.to_h do |it|
  name, file = it.split('=', 2)
  app, = Rack::Builder.parse_file(file)
  app = Front.new(app) unless ENV['WITHOUT_FRONT']
  server = Puma::Server.new(app, Puma::Events.new(log, log), options)
  listener = server.add_tcp_listener('127.0.0.1', 0)
  server.run
  [name, listener.addr[1]]
end
puts JSON.generate(ports)
$stdout.flush
$stdin.read
exit!
