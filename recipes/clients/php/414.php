<?php
// Asks in the address, or in content where the address gets too long.

const URL = 'http://localhost:8001/cause/414/search';

function send(string $url, array $options = []): array
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

$ids = array_map(fn (int $id) => "id=$id", range(1000, 3999));
$question = implode('&', $ids);

[$status, $content] = send(URL . "?$question");
if ($status === 414) {
    // The server has to offer this; QUERY would be the method for it.
    [$status, $content] = send(URL, [CURLOPT_POSTFIELDS => $question]);
}
echo "$status $content";
// prints: 200 {"found":3000}
