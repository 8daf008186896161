# Offers the manual in two languages to whoever prefers neither.
# puma --port 8080 300.ru

languages = { 'en' => 'English', 'de' => 'Deutsch' }

app = lambda do |env|
  wanted = env['HTTP_ACCEPT_LANGUAGE'].to_s[0, 2]
  fields = { 'Content-Type' => 'text/html', 'Vary' => 'Accept-Language' }
  if languages.key?(wanted)
    return [200, fields, ["The manual in #{languages[wanted]}"]]
  end

  links = languages.map do |code, name|
    %(<a href="/manual.#{code}">#{name}</a>)
  end
  [300, fields.merge('Location' => '/manual.en'), [links.join(' ')]]
end

run app
