# Lists the members of a collection, each with a status of its own.
# puma --port 8080 207.ru

docs = %w[/docs/ /docs/plan /docs/budget]

app = lambda do |env|
  listed = env['HTTP_DEPTH'] == '0' ? docs.first(1) : docs
  entries = listed.map do |href|
    "<D:response><D:href>#{href}</D:href><D:propstat><D:prop>" \
      "<D:displayname>#{File.basename(href)}</D:displayname></D:prop>" \
      '<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>'
  end
  content = %(<D:multistatus xmlns:D="DAV:">#{entries.join}</D:multistatus>)
  [207, { 'Content-Type' => 'application/xml' }, [content]]
end

run app
