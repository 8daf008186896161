# Lists a collection once, although it is bound in two places.
# puma --port 8080 208.ru

plans = {}
docs = { 'new' => plans, 'old' => plans }

def list(folder, path, seen)
  # Both may be empty, and are not the same for that.
  is_new = seen.none? { |it| it.equal?(folder) }
  status = is_new ? '200 OK' : '208 Already Reported'
  entry = "<D:response><D:href>#{path}</D:href><D:propstat><D:prop/>" \
          "<D:status>HTTP/1.1 #{status}</D:status></D:propstat></D:response>"
  return entry unless is_new

  seen << folder
  entry + folder.map { |name, it| list(it, "#{path}#{name}/", seen) }.join
end

app = lambda do |_env|
  entries = list(docs, '/docs/', [])
  content = %(<D:multistatus xmlns:D="DAV:">#{entries}</D:multistatus>)
  [207, { 'Content-Type' => 'application/xml' }, [content]]
end

run app
