<?php
// Chooses one of the forms that there are.

const URL = 'http://localhost:8001/cause/300/picture';

function get(string $url, array $options = []): array
{
    $curl = curl_init($url);
    curl_setopt_array($curl, $options + [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    $content = curl_exec($curl);
    if ($content === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $content];
}

function choose(string $wanted): string
{
    // A preferred one would be in Location.
    [$status, $content] = get(URL);
    if ($status !== 300) {
        return URL;
    }
    $choices = preg_grep('/^[^#]/', preg_split('/\R/', $content));
    $chosen = current(preg_grep("#$wanted#", $choices)) ?: current($choices);
    return implode('/', array_slice(explode('/', URL), 0, 3)) . $chosen;
}

$chosen = choose('svg');
echo get($chosen)[0], " $chosen";
// prints: 200 http://localhost:…/image/svg
