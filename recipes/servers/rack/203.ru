# Makes pages smaller on their way, and says that they are not the origin's.
# puma --port 8080 203.ru
require 'net/http'

class Slim
  def initialize(app)
    @app = app
  end

  def call(env)
    status, fields, content = @app.call(env)
    return [status, fields, content] unless fields['Content-Type'] =~ /html/

    page = content.to_a.join.gsub(/\s+/, ' ')
    # They were of other octets.
    fields = fields.reject { |name| %w[ETag Content-Length].include?(name) }
    fields['Via'] = '1.1 slim-proxy.example'
    [status == 200 ? 203 : status, fields, [page]]
  end
end

app = lambda do |env|
  origin = URI("http://127.0.0.1:9000#{env['PATH_INFO']}")
  answer = Net::HTTP.get_response(origin)
  fields = { 'Content-Type' => answer['Content-Type'] }
  [answer.code.to_i, fields, [answer.body]]
end

use Slim

run app
