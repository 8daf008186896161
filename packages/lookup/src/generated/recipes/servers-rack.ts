// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** Rack. */
export const tool: ToolRecipes = {
  "id": "rack",
  "side": "server",
  "label": "Rack",
  "language": "ruby",
  "on": "Rack 2.2, Puma 5.6, Ruby 3.1",
  "aliases": [
    "puma",
    "ruby",
    "config-ru"
  ],
  "recipes": [
    {
      "code": 100,
      "text": "# Takes a film; Puma sends 100 by itself as soon as it reads the content.\n# puma --port 8080 100.ru\n\nfilms = {}\n\napp = lambda do |env|\n  request = Rack::Request.new(env)\n  is_new = !films.key?(request.path)\n  films[request.path] = request.body.read\n  [is_new ? 201 : 204, {}, []]\nend\n\nrun app\n"
    },
    {
      "code": 101,
      "text": "# Switches a connection to WebSocket, and says goodbye in it.\n# puma --port 8080 101.ru\nrequire 'json'\nrequire 'digest/sha1'\n\nguid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  if env['HTTP_UPGRADE'].to_s.downcase != 'websocket'\n    wanted = { 'Connection' => 'Upgrade', 'Upgrade' => 'websocket' }\n    return problem(426, 'WebSocket only.', wanted)\n  end\n  key = env['HTTP_SEC_WEBSOCKET_KEY'].to_s\n  connection = env['rack.hijack'].call\n  connection.write \"HTTP/1.1 101 Switching Protocols\\r\\n\" \\\n                   \"Connection: Upgrade\\r\\nUpgrade: websocket\\r\\n\" \\\n                   'Sec-WebSocket-Accept: ' \\\n                   \"#{Digest::SHA1.base64digest(key + guid)}\\r\\n\\r\\n\"\n  connection.write [0x88, 0].pack('CC') # a close frame\n  connection.close\n  [-1, {}, []]\nend\n\nrun app\n"
    },
    {
      "code": 103,
      "text": "# Tells the browser what to load while the page is still being made.\n# puma --early-hints --port 8080 103.ru\n\nlink = '</style.css>; rel=preload; as=style'\n\napp = lambda do |env|\n  env['rack.early_hints']&.call('Link' => link)\n  sleep 0.1 # what takes its time: the database, a template\n  page = '<!doctype html><title>Lamps</title>' \\\n         '<link rel=\"stylesheet\" href=\"/style.css\">'\n  [200, { 'Content-Type' => 'text/html', 'Link' => link }, [page]]\nend\n\nrun app\n"
    },
    {
      "code": 200,
      "text": "# Sends an item as JSON, with the entity tag of its state.\n# puma --port 8080 200.ru\nrequire 'json'\n\nitem = { id: 7, name: 'lamp' }\nversion = 3\n\napp = lambda do |_env|\n  fields = { 'Content-Type' => 'application/json', 'ETag' => %(\"v#{version}\") }\n  [200, fields, [JSON.generate(item)]]\nend\n\nrun app\n"
    },
    {
      "code": 201,
      "text": "# Adds an item and says where it is.\n# puma --port 8080 201.ru\nrequire 'json'\n\nitems = {}\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  item = JSON.parse(env['rack.input'].read)\n  return problem(400, 'An item is an object.') unless item.is_a?(Hash)\n\n  item['id'] = items.size + 1\n  items[item['id']] = item\n  fields = {\n    'Content-Type' => 'application/json',\n    'Location' => \"/items/#{item['id']}\"\n  }\n  [201, fields, [JSON.generate(item)]]\nrescue JSON::ParserError\n  problem(400, 'Send an item as JSON.')\nend\n\nrun app\n"
    },
    {
      "code": 202,
      "text": "# Takes an export into a queue and says where its state can be seen.\n# puma --port 8080 202.ru\nrequire 'json'\n\nstates = {}\nqueue = Queue.new\nThread.new do\n  while (export = queue.pop)\n    sleep 5 # what takes its time\n    states[export] = 'done'\n  end\nend\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  request = Rack::Request.new(env)\n  fields = { 'Content-Type' => 'application/json' }\n  if request.post? && request.path == '/exports'\n    location = \"/exports/#{states.size + 1}\"\n    states[location] = 'queued'\n    queue << location\n    content = JSON.generate(state: 'queued', monitor: location)\n    return [202, fields.merge('Location' => location), [content]]\n  end\n  state = states[request.path]\n  return problem(404, 'There is no such export.') if state.nil?\n\n  [200, fields, [JSON.generate(state: state)]]\nend\n\nrun app\n"
    },
    {
      "code": 203,
      "text": "# Makes pages smaller on their way, and says that they are not the origin's.\n# puma --port 8080 203.ru\nrequire 'net/http'\n\nclass Slim\n  def initialize(app)\n    @app = app\n  end\n\n  def call(env)\n    status, fields, content = @app.call(env)\n    return [status, fields, content] unless fields['Content-Type'] =~ /html/\n\n    page = content.to_a.join.gsub(/\\s+/, ' ')\n    # They were of other octets.\n    fields = fields.reject { |name| %w[ETag Content-Length].include?(name) }\n    fields['Via'] = '1.1 slim-proxy.example'\n    [status == 200 ? 203 : status, fields, [page]]\n  end\nend\n\napp = lambda do |env|\n  origin = URI(\"http://127.0.0.1:9000#{env['PATH_INFO']}\")\n  answer = Net::HTTP.get_response(origin)\n  fields = { 'Content-Type' => answer['Content-Type'] }\n  [answer.code.to_i, fields, [answer.body]]\nend\n\nuse Slim\n\nrun app\n"
    },
    {
      "code": 204,
      "text": "# Deletes an item, and has nothing more to say about it.\n# puma --port 8080 204.ru\nrequire 'json'\n\nitems = { '7' => 'lamp' }\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  request = Rack::Request.new(env)\n  id = request.path.delete_prefix('/items/')\n  return problem(404, \"There is no item #{id}.\") unless items.key?(id)\n\n  if request.delete?\n    items.delete(id)\n    [204, {}, []]\n  else\n    problem(405, 'It can be deleted.', 'Allow' => 'DELETE')\n  end\nend\n\nrun app\n"
    },
    {
      "code": 205,
      "text": "# Keeps an entry and lets the form be emptied for the next one.\n# puma --port 8080 205.ru\nrequire 'json'\n\nentries = []\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  name = Rack::Request.new(env).POST['name'].to_s.strip\n  return problem(422, 'An entry has a name.') if name.empty?\n\n  entries << name\n  [205, { 'Content-Length' => '0' }, []]\nend\n\nrun app\n"
    },
    {
      "code": 206,
      "text": "# Sends the part of a film that a player asks for, as Rack reads its Range.\n# puma --port 8080 206.ru\nrequire 'json'\n\nfilm = 'hello, this is a film'\ntag = '\"v3\"'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  fields = { 'Content-Type' => 'text/plain', 'ETag' => tag }\n  is_same = env.fetch('HTTP_IF_RANGE', tag) == tag\n  asked = env['HTTP_RANGE'] if is_same && env['REQUEST_METHOD'] == 'GET'\n  ranges = Rack::Utils.get_byte_ranges(asked, film.bytesize)\n  # Several would need multipart/byteranges; the whole is always right.\n  return [200, fields, [film]] if ranges.nil? || ranges.size > 1\n\n  if ranges.empty?\n    whole = { 'Content-Range' => \"bytes */#{film.bytesize}\" }\n    return problem(416, 'The film ends before that.', whole)\n  end\n  part = ranges.first\n  fields['Content-Range'] = \"bytes #{part.begin}-#{part.end}/#{film.bytesize}\"\n  [206, fields, [film.byteslice(part)]]\nend\n\nrun app\n"
    },
    {
      "code": 207,
      "text": "# Lists the members of a collection, each with a status of its own.\n# puma --port 8080 207.ru\n\ndocs = %w[/docs/ /docs/plan /docs/budget]\n\napp = lambda do |env|\n  listed = env['HTTP_DEPTH'] == '0' ? docs.first(1) : docs\n  entries = listed.map do |href|\n    \"<D:response><D:href>#{href}</D:href><D:propstat><D:prop>\" \\\n      \"<D:displayname>#{File.basename(href)}</D:displayname></D:prop>\" \\\n      '<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>'\n  end\n  content = %(<D:multistatus xmlns:D=\"DAV:\">#{entries.join}</D:multistatus>)\n  [207, { 'Content-Type' => 'application/xml' }, [content]]\nend\n\nrun app\n"
    },
    {
      "code": 208,
      "text": "# Lists a collection once, although it is bound in two places.\n# puma --port 8080 208.ru\n\nplans = {}\ndocs = { 'new' => plans, 'old' => plans }\n\ndef list(folder, path, seen)\n  # Both may be empty, and are not the same for that.\n  is_new = seen.none? { |it| it.equal?(folder) }\n  status = is_new ? '200 OK' : '208 Already Reported'\n  entry = \"<D:response><D:href>#{path}</D:href><D:propstat><D:prop/>\" \\\n          \"<D:status>HTTP/1.1 #{status}</D:status></D:propstat></D:response>\"\n  return entry unless is_new\n\n  seen << folder\n  entry + folder.map { |name, it| list(it, \"#{path}#{name}/\", seen) }.join\nend\n\napp = lambda do |_env|\n  entries = list(docs, '/docs/', [])\n  content = %(<D:multistatus xmlns:D=\"DAV:\">#{entries}</D:multistatus>)\n  [207, { 'Content-Type' => 'application/xml' }, [content]]\nend\n\nrun app\n"
    },
    {
      "code": 226,
      "text": "# Sends only the entries of a feed that the client does not have yet.\n# puma --port 8080 226.ru\n\nentries = %w[lamp chair table shelf]\n\napp = lambda do |env|\n  had = env['HTTP_IF_NONE_MATCH'].to_s\n  tag = %(\"v#{entries.size}\")\n  return [304, { 'ETag' => tag }, []] if had == tag\n\n  fields = { 'Content-Type' => 'application/atom+xml', 'ETag' => tag }\n  status = 200\n  known = had[/\\A\"v(\\d+)\"\\z/, 1].to_i\n  wants = env['HTTP_A_IM'].to_s.include?('feed')\n  if wants && known.between?(1, entries.size)\n    status = 226\n    fields.merge!('IM' => 'feed', 'Delta-Base' => had)\n  else\n    known = 0\n  end\n  listed = entries.drop(known).map do |it|\n    \"<entry><title>#{it}</title></entry>\"\n  end\n  content = %(<feed xmlns=\"http://www.w3.org/2005/Atom\">#{listed.join}</feed>)\n  [status, fields, [content]]\nend\n\nrun app\n"
    },
    {
      "code": 300,
      "text": "# Offers the manual in two languages to whoever prefers neither.\n# puma --port 8080 300.ru\n\nlanguages = { 'en' => 'English', 'de' => 'Deutsch' }\n\napp = lambda do |env|\n  weights = Rack::Utils.q_values(env['HTTP_ACCEPT_LANGUAGE'])\n  best, weight = weights.max_by { |tag, q| languages[tag[0, 2]] ? q : 0 }\n  wanted = best[0, 2] if weight.to_f.positive?\n  fields = { 'Content-Type' => 'text/html', 'Vary' => 'Accept-Language' }\n  if languages.key?(wanted)\n    fields['Content-Location'] = \"/manual.#{wanted}\"\n    return [200, fields, [\"The manual in #{languages[wanted]}\"]]\n  end\n\n  links = languages.map do |code, name|\n    %(<a href=\"/manual.#{code}\">#{name}</a>)\n  end\n  [300, fields.merge('Location' => '/manual.en'), [links.join(' ')]]\nend\n\nrun app\n"
    },
    {
      "code": 301,
      "text": "# Sends whoever asks for an old address to the new one, for good.\n# puma --port 8080 301.ru\n\nmoved = { '/old' => '/new', '/lamps' => '/items' }\n\napp = lambda do |env|\n  target = moved[env['PATH_INFO']]\n  return [301, { 'Location' => target }, []] if target\n\n  [200, { 'Content-Type' => 'text/plain' }, [\"This is #{env['PATH_INFO']}\"]]\nend\n\nrun app\n"
    },
    {
      "code": 302,
      "text": "# Leads to the page of today, which is another one tomorrow.\n# puma --port 8080 302.ru\n\napp = lambda do |_env|\n  target = Time.now.strftime('/%Y/%m/%d')\n  [302, { 'Location' => target, 'Cache-Control' => 'no-cache' }, []]\nend\n\nrun app\n"
    },
    {
      "code": 303,
      "text": "# Takes an order and leads to its page, which is safe to load again.\n# puma --port 8080 303.ru\nrequire 'json'\n\norders = []\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  request = Rack::Request.new(env)\n  if request.post?\n    item = request.POST['item']\n    return problem(422, 'Say which item.') if item.nil?\n\n    orders << item\n    return [303, { 'Location' => \"/orders/#{orders.size}\" }, []]\n  end\n  id = request.path.delete_prefix('/orders/').to_i\n  return problem(404, 'There is no such order.') unless orders[id - 1] && id > 0\n\n  order = orders[id - 1]\n  [200, { 'Content-Type' => 'text/plain' }, [\"You ordered item #{order}\"]]\nend\n\nrun app\n"
    },
    {
      "code": 304,
      "text": "# Answers 304 to whoever has the current state: Rack compares If-None-Match.\n# puma --port 8080 304.ru\nrequire 'json'\n\nitem = { id: 7, name: 'lamp' }\nversion = 3\n\napp = lambda do |_env|\n  fields = {\n    'Content-Type' => 'application/json',\n    'Cache-Control' => 'max-age=60',\n    'ETag' => %(\"v#{version}\")\n  }\n  [200, fields, [JSON.generate(item)]]\nend\n\nuse Rack::ConditionalGet\n\nrun app\n"
    },
    {
      "code": 307,
      "text": "# Sends a payment to the other site, unchanged, while this one is down.\n# puma --port 8080 307.ru\n\ntill = { open: false } # whoever watches it says so\n\napp = lambda do |env|\n  return [204, {}, []] if till[:open]\n\n  target = \"https://backup.example#{Rack::Request.new(env).fullpath}\"\n  [307, { 'Location' => target }, []]\nend\n\nrun app\n"
    },
    {
      "code": 308,
      "text": "# Moves the first version of the API to the second for good, methods included.\n# puma --port 8080 308.ru\n\nnames = []\nmoved = lambda do |env|\n  target = Rack::Request.new(env).fullpath.sub('/v1', '/v2')\n  [308, { 'Location' => target }, []]\nend\nitems = lambda do |env|\n  names << env['rack.input'].read\n  [201, { 'Location' => \"/v2/items/#{names.size}\" }, []]\nend\n\napp = Rack::URLMap.new('/v1' => moved, '/v2/items' => items)\n\nrun app\n"
    },
    {
      "code": 400,
      "text": "# Says what is wrong with JSON that cannot be read.\n# puma --port 8080 400.ru\nrequire 'json'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  item = JSON.parse(env['rack.input'].read)\n  return [204, {}, []] if item.is_a?(Hash)\n\n  problem(400, 'An item is an object.')\nrescue JSON::ParserError\n  problem(400, 'The JSON cannot be read; does it end too early?')\nend\n\nrun app\n"
    },
    {
      "code": 401,
      "text": "# Asks for a token, and says so again when it is not a good one.\n# puma --port 8080 401.ru\nrequire 'json'\n\nusers = { 'k3y-of-ann' => 'ann' }\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  sent = env['HTTP_AUTHORIZATION'].to_s\n  token = sent[/\\ABearer (.+)/i, 1]\n  user = users[token]\n  if user.nil?\n    challenge = 'Bearer realm=\"api\"'\n    challenge += ', error=\"invalid_token\"' if token\n    asked = { 'WWW-Authenticate' => challenge }\n    return problem(401, 'Send a token that is valid.', asked)\n  end\n  [200, { 'Content-Type' => 'text/plain' }, [\"You are #{user}.\"]]\nend\n\nrun app\n"
    },
    {
      "code": 402,
      "text": "# Sells reports for credit, and says what is missing.\n# puma --port 8080 402.ru\nrequire 'json'\n\naccounts = { 'ann' => { password: 'light', credit: 20 } }\nprice = 5\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  sent = Rack::Auth::Basic::Request.new(env)\n  name, given = sent.credentials if sent.provided? && sent.basic?\n  account = accounts[name]\n  known = account &&\n          Rack::Utils.secure_compare(account[:password], given.to_s)\n  if name && !known\n    asked = { 'WWW-Authenticate' => 'Basic realm=\"reports\"' }\n    return problem(401, 'Nobody has that password.', asked)\n  end\n  # A guest has no account, and so no credit.\n  has = known ? account[:credit] : 0\n  if has < price\n    detail = \"The report costs #{price}, and your credit is #{has}. \" \\\n             'Buy more at /billing.'\n    return problem(402, detail)\n  end\n  [200, { 'Content-Type' => 'text/plain' }, ['The report of 2026']]\nend\n\nrun app\n"
    },
    {
      "code": 403,
      "text": "# Lets readers read and editors delete; who they are is known from their token.\n# puma --port 8080 403.ru\nrequire 'json'\n\nroles = { 'k3y-of-a-reader' => :reader, 'k3y-of-an-editor' => :editor }\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  request = Rack::Request.new(env)\n  role = roles[env['HTTP_AUTHORIZATION'].to_s[/\\ABearer (.+)/i, 1]]\n  if role.nil?\n    challenge = { 'WWW-Authenticate' => 'Bearer realm=\"api\"' }\n    return problem(401, 'Send a token.', challenge)\n  end\n  if request.delete? && role != :editor\n    return problem(403, 'Readers may not delete.')\n  end\n\n  [204, {}, []]\nend\n\nrun app\n"
    },
    {
      "code": 404,
      "text": "# Says that there is no such item, and which one was asked for.\n# puma --port 8080 404.ru\nrequire 'json'\n\nitems = { '7' => { id: 7, name: 'lamp' } }\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  id = env['PATH_INFO'].delete_prefix('/items/')\n  item = items[id]\n  return problem(404, \"There is no item #{id}.\") if item.nil?\n\n  [200, { 'Content-Type' => 'application/json' }, [JSON.generate(item)]]\nend\n\nrun app\n"
    },
    {
      "code": 405,
      "text": "# Answers the methods that it has handlers for, and lists them to others.\n# puma --port 8080 405.ru\nrequire 'json'\n\nnames = ['lamp']\nlist = lambda do |_env|\n  [200, { 'Content-Type' => 'application/json' }, [JSON.generate(names)]]\nend\nadd = lambda do |env|\n  names << env['rack.input'].read\n  [201, { 'Location' => \"/items/#{names.size}\" }, []]\nend\nhandlers = { 'GET' => list, 'HEAD' => list, 'POST' => add }\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  handler = handlers[env['REQUEST_METHOD']]\n  return handler.call(env) if handler\n\n  allowed = { 'Allow' => handlers.keys.join(', ') }\n  problem(405, 'Items are read and added here.', allowed)\nend\n\nrun app\n"
    },
    {
      "code": 406,
      "text": "# Has an item as JSON and as CSV, and says so to whoever wants another form.\n# puma --port 8080 406.ru\nrequire 'json'\n\nforms = {\n  'application/json' => '{\"id\":7,\"name\":\"lamp\"}',\n  'text/csv' => \"id,name\\n7,lamp\\n\"\n}\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  accept = env['HTTP_ACCEPT'] || '*/*'\n  type = Rack::Utils.best_q_match(accept, forms.keys)\n  if type.nil?\n    detail = \"There is #{forms.keys.join(' and ')}.\"\n    return problem(406, detail, 'Vary' => 'Accept')\n  end\n  [200, { 'Content-Type' => type, 'Vary' => 'Accept' }, [forms[type]]]\nend\n\nrun app\n"
    },
    {
      "code": 409,
      "text": "# Keeps addresses unique: one that another user has is a conflict.\n# puma --port 8080 409.ru\nrequire 'json'\n\nowners = { 'bob@mail.example' => 'bob' }\nmutex = Mutex.new\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  name = env['PATH_INFO'].delete_prefix('/users/')\n  user = JSON.parse(env['rack.input'].read)\n  return problem(400, 'A user is an object.') unless user.is_a?(Hash)\n\n  email = user['email']\n  mutex.synchronize do\n    owner = owners[email] || name\n    if owner != name\n      return problem(409, \"That address belongs to #{owner}.\")\n    end\n\n    owners[email] = name\n  end\n  [204, {}, []]\nrescue JSON::ParserError\n  problem(400, 'The JSON cannot be read.')\nend\n\nrun app\n"
    },
    {
      "code": 410,
      "text": "# Tells clients and search engines that an offer is over for good.\n# puma --port 8080 410.ru\nrequire 'json'\n\nlast_years = { '2019' => 2019, '2026' => 2026, '2099' => 2099 }\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  last = last_years[env['PATH_INFO'].delete_prefix('/offers/')]\n  return problem(404, 'There never was such an offer.') if last.nil?\n\n  if last < Time.now.year\n    return problem(410, 'This offer is over and will not return.')\n  end\n\n  content = \"Ten percent off, until the end of #{last}\"\n  [200, { 'Content-Type' => 'text/plain' }, [content]]\nend\n\nrun app\n"
    },
    {
      "code": 412,
      "text": "# Replaces an item only in the state that the client has seen.\n# puma --port 8080 412.ru\nrequire 'json'\n\nitem = { name: 'lamp', version: 3 }\nmutex = Mutex.new\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\ndef has?(field, tag)\n  field == '*' || field.split(/\\s*,\\s*/).include?(tag)\nend\n\ndef precondition_fails?(env, tag)\n  none_match = env['HTTP_IF_NONE_MATCH'].to_s\n  # Only to If-None-Match a weak tag is as good as a strong one.\n  known = has?(none_match, tag) || has?(none_match, \"W/#{tag}\")\n  known || !has?(env.fetch('HTTP_IF_MATCH', '*'), tag)\nend\n\napp = lambda do |env|\n  sent = JSON.parse(env['rack.input'].read)\n  return problem(400, 'An item is an object.') unless sent.is_a?(Hash)\n\n  mutex.synchronize do\n    if precondition_fails?(env, %(\"v#{item[:version]}\"))\n      return problem(412, \"It is at v#{item[:version]} by now.\")\n    end\n\n    item = { name: sent['name'], version: item[:version] + 1 }\n    [204, { 'ETag' => %(\"v#{item[:version]}\") }, []]\n  end\nrescue JSON::ParserError\n  problem(400, 'The JSON cannot be read.')\nend\n\nrun app\n"
    },
    {
      "code": 414,
      "text": "# Takes targets of up to two thousand octets.\n# puma --port 8080 414.ru\nrequire 'json'\n\nmost = 2000\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  request = Rack::Request.new(env)\n  if request.fullpath.bytesize > most\n    closing = { 'Connection' => 'close' }\n    return problem(414, \"#{most} octets at most.\", closing)\n  end\n  content = \"Nothing found for #{request.GET['q']}\"\n  [200, { 'Content-Type' => 'text/plain' }, [content]]\nend\n\nrun app\n"
    },
    {
      "code": 415,
      "text": "# Takes items as JSON only, and says so to whoever sends something else.\n# puma --port 8080 415.ru\nrequire 'json'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  if Rack::Request.new(env).media_type != 'application/json'\n    accepted = { 'Accept' => 'application/json' }\n    return problem(415, 'Send application/json.', accepted)\n  end\n  JSON.parse(env['rack.input'].read)\n  [204, {}, []]\nrescue JSON::ParserError\n  problem(400, 'The JSON cannot be read.')\nend\n\nrun app\n"
    },
    {
      "code": 416,
      "text": "# Says how long a film is to whoever asks for a part behind its end.\n# puma --port 8080 416.ru\nrequire 'json'\n\nfilm = 'hello, this is a film'\ntag = '\"v3\"'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  fields = { 'Content-Type' => 'video/mp4', 'ETag' => tag }\n  size = film.bytesize\n  # Whoever has a part of another state gets all of this one.\n  is_same = env.fetch('HTTP_IF_RANGE', tag) == tag\n  asked = env['HTTP_RANGE'] if is_same && env['REQUEST_METHOD'] == 'GET'\n  ranges = Rack::Utils.get_byte_ranges(asked, size)\n  return [200, fields, [film]] if ranges.nil? || ranges.size > 1\n\n  if ranges.empty?\n    whole = { 'Content-Range' => \"bytes */#{size}\" }\n    return problem(416, \"The film has #{size} octets.\", whole)\n  end\n  part = ranges.first\n  fields['Content-Range'] = \"bytes #{part.begin}-#{part.end}/#{size}\"\n  [206, fields, [film.byteslice(part)]]\nend\n\nrun app\n"
    },
    {
      "code": 421,
      "text": "# Serves one host, and sends requests for others back to the right connection.\n# puma --port 8080 421.ru\nrequire 'json'\n\nhost = 'api.example'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  if Rack::Request.new(env).host != host\n    return problem(421, \"This server answers for #{host}.\")\n  end\n\n  [200, { 'Content-Type' => 'text/plain' }, ['Lamps']]\nend\n\nrun app\n"
    },
    {
      "code": 422,
      "text": "# Reads an item, finds that it cannot be, and points at what is wrong.\n# puma --port 8080 422.ru\nrequire 'json'\n\ndef errors_of(item)\n  errors = []\n  errors << { pointer: '#/name', detail: 'missing' } unless item['name']\n  price = item.fetch('price', 0)\n  unless price.is_a?(Numeric) && !price.negative?\n    errors << { pointer: '#/price', detail: 'no number of 0 or more' }\n  end\n  errors\nend\n\ndef problem(status, detail, errors = [])\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = { status: status, title: title, detail: detail, errors: errors }\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type, [JSON.generate(content)]]\nend\n\napp = lambda do |env|\n  item = JSON.parse(env['rack.input'].read)\n  return problem(400, 'An item is an object.') unless item.is_a?(Hash)\n\n  errors = errors_of(item)\n  return [204, {}, []] if errors.empty?\n\n  problem(422, 'The item cannot be kept like that.', errors)\nrescue JSON::ParserError\n  problem(400, 'The JSON cannot be read.')\nend\n\nrun app\n"
    },
    {
      "code": 423,
      "text": "# Lets a locked document be changed only by whoever has the lock.\n# puma --port 8080 423.ru\nrequire 'json'\n\ndocs = {}\nlocks = { '/docs/plan' => 'urn:uuid:b0b' }\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  path = env['PATH_INFO']\n  token = locks[path]\n  if token && !env['HTTP_IF'].to_s.include?(\"(<#{token}>)\")\n    return problem(423, 'Bob has it open; ask him, or wait.')\n  end\n\n  docs[path] = env['rack.input'].read\n  [204, {}, []]\nend\n\nrun app\n"
    },
    {
      "code": 424,
      "text": "# Keeps a version before properties change; if that fails, nothing changes.\n# puma --port 8080 424.ru\nrequire 'json'\n\nversions = Hash.new(0).merge('/docs/plan' => 10)\nkeep_version = lambda do |path|\n  raise IndexError, 'Ten versions are kept, and no more' if versions[path] >= 10\n\n  versions[path] += 1\nend\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  keep_version.call(env['PATH_INFO'])\n  [204, {}, []]\nrescue IndexError => e\n  problem(424, \"#{e.message}: nothing was changed.\")\nend\n\nrun app\n"
    },
    {
      "code": 425,
      "text": "# Does not act on a payment in early data, which somebody may have replayed.\n# puma --port 8080 425.ru\nrequire 'json'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  # The server in front that ends TLS says so.\n  if env['HTTP_EARLY_DATA'] == '1'\n    return problem(425, 'Send it again once the handshake is over.')\n  end\n\n  [204, {}, []]\nend\n\nrun app\n"
    },
    {
      "code": 426,
      "text": "# Serves the printer to whoever changes to TLS, nobody else.\n# puma --port 8080 426.ru\nrequire 'json'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  unless Rack::Request.new(env).ssl?\n    wanted = { 'Connection' => 'Upgrade', 'Upgrade' => 'TLS/1.2, HTTP/1.1' }\n    return problem(426, 'Change to TLS 1.2 for this printer.', wanted)\n  end\n  [200, { 'Content-Type' => 'text/plain' }, ['idle']]\nend\n\nrun app\n"
    },
    {
      "code": 428,
      "text": "# Lets an item be replaced only by whoever says which state they have seen.\n# puma --port 8080 428.ru\nrequire 'json'\n\nitem = { name: 'lamp', version: 3 }\nmutex = Mutex.new\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\ndef has?(field, tag)\n  field == '*' || field.split(/\\s*,\\s*/).include?(tag)\nend\n\ndef precondition_fails?(env, tag)\n  none_match = env['HTTP_IF_NONE_MATCH'].to_s\n  # Only to If-None-Match a weak tag is as good as a strong one.\n  known = has?(none_match, tag) || has?(none_match, \"W/#{tag}\")\n  known || !has?(env.fetch('HTTP_IF_MATCH', '*'), tag)\nend\n\napp = lambda do |env|\n  if !env.key?('HTTP_IF_MATCH') && !env.key?('HTTP_IF_NONE_MATCH')\n    return problem(428, 'Send If-Match with the ETag of what you replace.')\n  end\n\n  sent = JSON.parse(env['rack.input'].read)\n  return problem(400, 'An item is an object.') unless sent.is_a?(Hash)\n\n  mutex.synchronize do\n    if precondition_fails?(env, %(\"v#{item[:version]}\"))\n      return problem(412, 'It has changed since then.')\n    end\n\n    item = { name: sent['name'], version: item[:version] + 1 }\n    [204, { 'ETag' => %(\"v#{item[:version]}\") }, []]\n  end\nrescue JSON::ParserError\n  problem(400, 'The JSON cannot be read.')\nend\n\nrun app\n"
    },
    {
      "code": 429,
      "text": "# Lets a client send three requests in ten seconds; then it has to wait.\n# puma --port 8080 429.ru\nrequire 'json'\n\nclass Limit\n  MOST = 3\n  SECONDS = 10\n\n  def initialize(app)\n    @app = app\n    @counts = Hash.new(0)\n    @end = 0\n    @mutex = Mutex.new\n  end\n\n  def call(env)\n    wait = @mutex.synchronize { wait_of(env['REMOTE_ADDR']) }\n    return @app.call(env) if wait.nil?\n\n    content = JSON.generate(status: 429, title: 'Too Many Requests',\n                            detail: \"#{MOST} in #{SECONDS} seconds.\")\n    fields = {\n      'Content-Type' => 'application/problem+json',\n      'Retry-After' => wait.ceil.to_s\n    }\n    [429, fields, [content]]\n  end\n\n  # How many seconds one request too many has to wait.\n  def wait_of(client)\n    now = Process.clock_gettime(Process::CLOCK_MONOTONIC)\n    if now >= @end\n      @counts.clear # nobody is remembered for longer\n      @end = now + SECONDS\n    end\n    @counts[client] += 1\n    @end - now if @counts[client] > MOST\n  end\nend\n\napp = lambda do |_env|\n  [200, { 'Content-Type' => 'application/json' }, ['[{\"id\":7}]']]\nend\n\nuse Limit\n\nrun app\n"
    },
    {
      "code": 431,
      "text": "# Reads fields of up to four kilobytes, and says which one is too large.\n# puma --port 8080 431.ru\nrequire 'json'\n\nmost = 4096\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  name, = env.find do |key, value|\n    key.start_with?('HTTP_') && value.bytesize > most\n  end\n  if name\n    field = name.delete_prefix('HTTP_').tr('_', '-').capitalize\n    return problem(431, \"#{field} has more than #{most} octets.\")\n  end\n  [200, { 'Content-Type' => 'text/plain' }, ['Lamps']]\nend\n\nrun app\n"
    },
    {
      "code": 451,
      "text": "# Withholds what a court has forbidden, and says who withholds it.\n# puma --port 8080 451.ru\nrequire 'json'\n\nwithheld = {\n  '/films/7' => 'Withheld in this country by order of a court.'\n}\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  order = withheld[env['PATH_INFO']]\n  if order\n    blocker = '<https://provider.example/>; rel=\"blocked-by\"'\n    return problem(451, order, 'Link' => blocker)\n  end\n  [200, { 'Content-Type' => 'text/plain' }, ['hello, this is a film']]\nend\n\nrun app\n"
    },
    {
      "code": 500,
      "text": "# Turns an exception into an answer that tells nothing of the code.\n# puma --port 8080 500.ru\nrequire 'json'\n\nclass Recovered\n  CONTENT = JSON.generate(\n    status: 500,\n    title: 'Internal Server Error',\n    detail: 'It is our fault, and it is in our log.'\n  )\n\n  def initialize(app)\n    @app = app\n  end\n\n  def call(env)\n    @app.call(env)\n  rescue StandardError => e\n    env['rack.errors'].puts e.full_message\n    [500, { 'Content-Type' => 'application/problem+json' }, [CONTENT]]\n  end\nend\n\nprices = { '7' => nil, '8' => 5 }\n\napp = lambda do |env|\n  id = File.basename(env['PATH_INFO'])\n  unless prices.key?(id)\n    content = JSON.generate(status: 404, title: 'Not Found')\n    return [404, { 'Content-Type' => 'application/problem+json' }, [content]]\n  end\n\n  price = Integer(prices[id]) # nobody has set that of 7\n  [200, { 'Content-Type' => 'text/plain' }, [\"It costs #{price}.\"]]\nend\n\nuse Recovered\n\nrun app\n"
    },
    {
      "code": 501,
      "text": "# Says 501 to methods that nothing here knows, and 405 to the others.\n# puma --port 8080 501.ru\nrequire 'json'\n\nknown = %w[GET HEAD POST PUT PATCH DELETE OPTIONS]\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  method = env['REQUEST_METHOD']\n  unless known.include?(method)\n    return problem(501, \"No resource here knows #{method}.\")\n  end\n  unless %w[GET HEAD].include?(method)\n    return problem(405, 'It can be read.', 'Allow' => 'GET, HEAD')\n  end\n\n  [200, { 'Content-Type' => 'text/plain' }, ['lamp']]\nend\n\nrun app\n"
    },
    {
      "code": 502,
      "text": "# Says that the server of prices cannot be reached.\n# puma --port 8080 502.ru\nrequire 'json'\nrequire 'net/http'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |_env|\n  prices = Net::HTTP.new('127.0.0.1', 9002)\n  prices.open_timeout = 2\n  prices.read_timeout = 2\n  answer = prices.get('/prices/7')\n  raise IOError, answer.code unless answer.is_a?(Net::HTTPSuccess)\n\n  [200, { 'Content-Type' => 'application/json' }, [answer.body]]\nrescue Timeout::Error\n  problem(504, 'The prices took too long.')\nrescue SystemCallError, SocketError, IOError # of which EOFError is one\n  problem(502, 'The prices cannot be had.')\nend\n\nrun app\n"
    },
    {
      "code": 503,
      "text": "# Closes while the database is moved, and says when it will be open again.\n# puma --port 8080 503.ru\nrequire 'json'\n\nclosed_until = Time.now + 120 # whoever moves it sets that\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |_env|\n  wait = (closed_until - Time.now).ceil\n  if wait.positive?\n    later = { 'Retry-After' => wait.to_s }\n    return problem(503, 'The database is moved; try again later.', later)\n  end\n  [200, { 'Content-Type' => 'text/plain' }, ['lamp']]\nend\n\nrun app\n"
    },
    {
      "code": 504,
      "text": "# Waits one second for the server of prices, no longer.\n# puma --port 8080 504.ru\nrequire 'json'\nrequire 'net/http'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |_env|\n  prices = Net::HTTP.new('127.0.0.1', 9001)\n  prices.open_timeout = 1\n  prices.read_timeout = 1\n  prices.max_retries = 0\n  answer = prices.get('/prices/7')\n  raise IOError, answer.code unless answer.is_a?(Net::HTTPSuccess)\n\n  [200, { 'Content-Type' => 'application/json' }, [answer.body]]\nrescue Timeout::Error\n  problem(504, 'The prices took longer than a second.')\nrescue SystemCallError, SocketError, IOError\n  problem(502, 'The prices cannot be had.')\nend\n\nrun app\n"
    },
    {
      "code": 505,
      "text": "# Says which versions of HTTP it speaks to whoever speaks another one.\n# puma --port 8080 505.ru\nrequire 'json'\n\nspoken = %w[HTTP/1.0 HTTP/1.1]\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  version = env['HTTP_VERSION'] || env['SERVER_PROTOCOL']\n  unless spoken.include?(version)\n    return problem(505, \"#{spoken.join(' and ')} work here.\")\n  end\n\n  [200, { 'Content-Type' => 'text/plain' }, ['lamp']]\nend\n\nrun app\n"
    },
    {
      "code": 506,
      "text": "# Negotiates between variants, and finds that one of them negotiates itself.\n# puma --port 8080 506.ru\nrequire 'json'\n\nvariants = {\n  '/manual' => %w[/manual.en /manual.de],\n  '/manual.en' => %w[/manual.en-GB /manual.en-US]\n}\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  own = variants.fetch(env['PATH_INFO'], [])\n  wrong = own.find { |it| variants.key?(it) }\n  return problem(506, \"The variant #{wrong} negotiates itself.\") if wrong\n\n  [200, { 'Content-Type' => 'text/plain' }, ['The manual']]\nend\n\nrun app\n"
    },
    {
      "code": 507,
      "text": "# Keeps documents as long as there is room for them.\n# puma --port 8080 507.ru\nrequire 'json'\n\nroom = 20\ndocs = { '/docs/budget' => 'lamps: 15 pieces' }\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  path = env['PATH_INFO']\n  text = env['rack.input'].read\n  left = room - docs.except(path).values.sum(&:bytesize)\n  if text.bytesize > left\n    return problem(507, \"Room is left for #{left} octets.\")\n  end\n\n  docs[path] = text\n  [204, {}, []]\nend\n\nrun app\n"
    },
    {
      "code": 508,
      "text": "# Lists a collection with all that is in it, and finds that it is in itself.\n# puma --port 8080 508.ru\nrequire 'json'\n\nmembers = { 'docs' => %w[plans all], 'all' => %w[docs] }\nin_itself = lambda do |name, above = []|\n  above.include?(name) ||\n    members.fetch(name, []).any? { |it| in_itself.call(it, above + [name]) }\nend\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  if env['HTTP_DEPTH'] == 'infinity' && in_itself.call('docs')\n    return problem(508, '/docs/all/docs/ is /docs/ again.')\n  end\n\n  [200, { 'Content-Type' => 'text/plain' }, [members['docs'].join(\"\\n\")]]\nend\n\nrun app\n"
    },
    {
      "code": 511,
      "text": "# Sends guests of a network to its login before they get anywhere else.\n# puma --port 8080 511.ru\n\nrooms = %w[room-12]\nlogin = <<~HTML\n  <!doctype html><title>Sign in</title>\n  <a href=\"https://login.hotel.example/\">Sign in to this network</a>\nHTML\n\napp = lambda do |env|\n  guest = Rack::Request.new(env).cookies['guest']\n  unless rooms.include?(guest)\n    fields = { 'Content-Type' => 'text/html', 'Cache-Control' => 'no-store' }\n    return [511, fields, [login]]\n  end\n  [200, { 'Content-Type' => 'text/plain' }, ['Welcome']]\nend\n\nrun app\n"
    }
  ],
  "impossible": [
    {
      "code": 411,
      "text": "# Wants to know how long content is before it comes.\n# puma --port 8080 411.ru\nrequire 'json'\n\ndef problem(status, detail, fields = {})\n  title = Rack::Utils::HTTP_STATUS_CODES[status]\n  content = JSON.generate(status: status, title: title, detail: detail)\n  type = { 'Content-Type' => 'application/problem+json' }\n  [status, type.merge(fields), [content]]\nend\n\napp = lambda do |env|\n  if env['HTTP_TRANSFER_ENCODING'] || env['CONTENT_LENGTH'].nil?\n    return problem(411, 'Send Content-Length.')\n  end\n\n  # Puma has gathered the chunks by now, and put their length in.\n  length = env['CONTENT_LENGTH']\n  [200, { 'Content-Type' => 'text/plain' }, [\"#{length} octets\"]]\nend\n\nrun app\n",
      "proof": "HTTP/1.1 200 OK\nDate: …\nContent-Type: text/plain\nConnection: close\nContent-Length: 8\n\n7 octets\n"
    }
  ],
  "leftOut": {
    "102": "Puma has a call for 103 alone.",
    "104": "A draft; no framework has a call for it.",
    "305": "Deprecated: a response must not name a proxy any more.",
    "306": "No longer used.",
    "407": "A proxy's to send.",
    "408": "Puma waits for the content, and sends it by itself before the application is asked.",
    "413": "Puma has the whole content before the application is asked.",
    "417": "Puma has answered Expect before the application is asked.",
    "418": "A joke of 1998, and reserved for good.",
    "510": "Obsolete: what it was for was never used."
  }
};
