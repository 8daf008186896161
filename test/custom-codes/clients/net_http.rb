require "json"
require "net/http"

seen = ARGV.to_h do |url|
  response = Net::HTTP.get_response(URI(url))
  it = { status: response.code.to_i, says: response.class.name.delete_prefix("Net::") }
  begin
    response.value
  rescue => error
    it[:error] = "#{error.class}: #{error.message}"
  end
  [url, it]
end
puts seen.to_json
