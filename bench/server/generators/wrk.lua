-- Sends the requests of a file by turns: each ends with a NUL.
local requests, at = {}, 0

function init(args)
  local file = io.open(args[1], "rb")
  for text in file:read("*a"):gmatch("([^%z]+)%z") do
    requests[#requests + 1] = text
  end
  file:close()
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary)
  local errors = summary.errors
  local broken = errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format("figures %d %d %d %d\n", summary.requests, summary.duration, errors.status, broken))
end
