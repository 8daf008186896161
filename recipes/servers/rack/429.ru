# Lets a client send three requests in ten seconds; then it has to wait.
# puma --port 8080 429.ru
require 'json'

class Limit
  MOST = 3
  SECONDS = 10

  def initialize(app)
    @app = app
    @counts = Hash.new(0)
    @end = 0
    @mutex = Mutex.new
  end

  def call(env)
    wait = @mutex.synchronize { wait_of(env['REMOTE_ADDR']) }
    return @app.call(env) if wait.nil?

    content = JSON.generate(status: 429, title: 'Too Many Requests',
                            detail: "#{MOST} in #{SECONDS} seconds.")
    fields = {
      'Content-Type' => 'application/problem+json',
      'Retry-After' => wait.ceil.to_s
    }
    [429, fields, [content]]
  end

  # How many seconds one request too many has to wait.
  def wait_of(client)
    now = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    if now >= @end
      @counts.clear # nobody is remembered for longer
      @end = now + SECONDS
    end
    @counts[client] += 1
    @end - now if @counts[client] > MOST
  end
end

app = lambda do |_env|
  [200, { 'Content-Type' => 'application/json' }, ['[{"id":7}]']]
end

use Limit

run app
