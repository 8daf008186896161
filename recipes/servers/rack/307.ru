# Sends a payment to the other site, unchanged, while this one is down.
# puma --port 8080 307.ru

till = { open: false } # whoever watches it says so

app = lambda do |env|
  return [204, {}, []] if till[:open]

  target = "https://backup.example#{Rack::Request.new(env).fullpath}"
  [307, { 'Location' => target }, []]
end

run app
