# Turns an exception into an answer that tells nothing of the code.
# puma --port 8080 500.ru
require 'json'

class Recovered
  CONTENT = JSON.generate(
    status: 500,
    title: 'Internal Server Error',
    detail: 'It is our fault, and it is in our log.'
  )

  def initialize(app)
    @app = app
  end

  def call(env)
    @app.call(env)
  rescue StandardError => e
    env['rack.errors'].puts e.full_message
    [500, { 'Content-Type' => 'application/problem+json' }, [CONTENT]]
  end
end

prices = { '7' => nil, '8' => 5 }

app = lambda do |env|
  id = File.basename(env['PATH_INFO'])
  unless prices.key?(id)
    content = JSON.generate(status: 404, title: 'Not Found')
    return [404, { 'Content-Type' => 'application/problem+json' }, [content]]
  end

  price = Integer(prices[id]) # nobody has set that of 7
  [200, { 'Content-Type' => 'text/plain' }, ["It costs #{price}."]]
end

use Recovered

run app
