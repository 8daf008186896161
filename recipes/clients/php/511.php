<?php
// Notices that it is the network that answers, and not the server.

const URL = 'http://localhost:8001/cause/511/news';

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

[$status, $content] = get(URL);
// The page is the portal's: it is for a person, in a browser.
echo $status === 511 ? 'Log in to this network first.' : $content;
// prints: Log in to this network first.
