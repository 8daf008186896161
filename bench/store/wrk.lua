-- Requests of clients that tell who they are: articles are read, or orders placed, each under a key of its own.
local kind, many, at = "", 1000, 0

function init(args)
  kind = args[1]
  math.randomseed(tonumber(args[2]))
end

-- As random as a UUID: whoever keeps keys in order gets them out of order.
local function key()
  local random = math.random
  return ("%08x-%08x-%08x-%08x"):format(random(0, 0x7fffffff), random(0, 0x7fffffff), random(0, 0x7fffffff), at)
end

local fields = "Host: 127.0.0.1\r\nAccept: application/json\r\nUser-Agent: bench\r\nX-Client: client-%d\r\n"
local get = "GET /articles/%d HTTP/1.1\r\n" .. fields .. "\r\n"
local order = '{"article":"17","count":3,"name":"Somebody of Somewhere","address":{"street":"Long Street 117",' ..
  '"city":"Loopback","postcode":"127001"},"note":"Leave it with the neighbours at number 119, please."}'
local content = "Content-Type: application/json\r\nContent-Length: " .. #order .. "\r\n"
local post = "POST /orders HTTP/1.1\r\n" .. fields .. content .. "\r\n" .. order
local keyed = "POST /orders HTTP/1.1\r\n" .. fields .. content .. 'Idempotency-Key: "%s"\r\n\r\n' .. order

function request()
  at = at + 1
  if kind == "get" then return get:format(at * 7 % many, at % many) end
  if kind == "post" then return post:format(at % many) end
  return keyed:format(at % many, key())
end

function done(summary)
  local errors = summary.errors
  local broken = errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format("figures %d %d %d %d\n", summary.requests, summary.duration, errors.status, broken))
end
