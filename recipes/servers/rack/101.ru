# Switches a connection to WebSocket, and says goodbye in it.
# puma --port 8080 101.ru
require 'json'
require 'digest/sha1'

guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

def problem(status, detail, fields = {})
  title = Rack::Utils::HTTP_STATUS_CODES[status]
  content = JSON.generate(status: status, title: title, detail: detail)
  type = { 'Content-Type' => 'application/problem+json' }
  [status, type.merge(fields), [content]]
end

app = lambda do |env|
  if env['HTTP_UPGRADE'].to_s.downcase != 'websocket'
    wanted = { 'Connection' => 'Upgrade', 'Upgrade' => 'websocket' }
    return problem(426, 'WebSocket only.', wanted)
  end
  key = env['HTTP_SEC_WEBSOCKET_KEY'].to_s
  connection = env['rack.hijack'].call
  connection.write "HTTP/1.1 101 Switching Protocols\r\n" \
                   "Connection: Upgrade\r\nUpgrade: websocket\r\n" \
                   'Sec-WebSocket-Accept: ' \
                   "#{Digest::SHA1.base64digest(key + guid)}\r\n\r\n"
  connection.write [0x88, 0].pack('CC') # a close frame
  connection.close
  [-1, {}, []]
end

run app
