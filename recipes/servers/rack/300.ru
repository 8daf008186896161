# Offers the manual in two languages to whoever prefers neither.
# puma --port 8080 300.ru

languages = { 'en' => 'English', 'de' => 'Deutsch' }

app = lambda do |env|
  weights = Rack::Utils.q_values(env['HTTP_ACCEPT_LANGUAGE'])
  best, weight = weights.max_by { |tag, q| languages[tag[0, 2]] ? q : 0 }
  wanted = best[0, 2] if weight.to_f.positive?
  fields = { 'Content-Type' => 'text/html', 'Vary' => 'Accept-Language' }
  if languages.key?(wanted)
    fields['Content-Location'] = "/manual.#{wanted}"
    return [200, fields, ["The manual in #{languages[wanted]}"]]
  end

  links = languages.map do |code, name|
    %(<a href="/manual.#{code}">#{name}</a>)
  end
  [300, fields.merge('Location' => '/manual.en'), [links.join(' ')]]
end

run app
