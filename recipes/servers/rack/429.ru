# Lets a client send three requests in ten seconds; then it has to wait.
# puma --port 8080 429.ru
require 'json'

class Limit
  MOST = 3
  SECONDS = 10

  def initialize(app)
    @app = app
    @times = Hash.new { |all, client| all[client] = [] }
    @mutex = Mutex.new
  end

  def call(env)
    now = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    wait = @mutex.synchronize { count(@times[env['REMOTE_ADDR']], now) }
    return @app.call(env) if wait.nil?

    content = JSON.generate(status: 429, title: 'Too Many Requests',
                            detail: "#{MOST} in #{SECONDS} seconds.")
    fields = {
      'Content-Type' => 'application/problem+json',
      'Retry-After' => wait.ceil.to_s
    }
    [429, fields, [content]]
  end

  # How many seconds remain until there is room, if there is none.
  def count(times, now)
    times.shift while times.any? && now - times.first >= SECONDS
    return times.first + SECONDS - now if times.size >= MOST

    times << now
    nil
  end
end

app = lambda do |_env|
  [200, { 'Content-Type' => 'application/json' }, ['[{"id":7}]']]
end

use Limit

run app
