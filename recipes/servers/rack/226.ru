# Sends only the entries of a feed that the client does not have yet.
# puma --port 8080 226.ru

entries = %w[lamp chair table shelf]

app = lambda do |env|
  had = env['HTTP_IF_NONE_MATCH'].to_s
  tag = %("v#{entries.size}")
  return [304, { 'ETag' => tag }, []] if had == tag

  fields = { 'Content-Type' => 'application/atom+xml', 'ETag' => tag }
  status = 200
  known = had[/\A"v(\d+)"\z/, 1].to_i
  wants = env['HTTP_A_IM'].to_s.include?('feed')
  if wants && known.between?(1, entries.size)
    status = 226
    fields.merge!('IM' => 'feed', 'Delta-Base' => had)
  else
    known = 0
  end
  listed = entries.drop(known).map do |it|
    "<entry><title>#{it}</title></entry>"
  end
  content = %(<feed xmlns="http://www.w3.org/2005/Atom">#{listed.join}</feed>)
  [status, fields, [content]]
end

run app
