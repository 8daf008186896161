<?php
// Tells the reader who demanded that something is withheld.

const URL = 'http://localhost:8001/cause/451/book';

function send(string $method, string $url, array $options = []): array
{
    $fields = [];
    $curl = curl_init($url);
    curl_setopt_array($curl, $options + [
        CURLOPT_CUSTOMREQUEST => $method,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
        CURLOPT_HEADERFUNCTION => function ($curl, $line) use (&$fields) {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            $fields[strtolower($name)] = trim($value);
            return strlen($line);
        },
    ]);
    $content = curl_exec($curl);
    if ($content === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $fields, $content];
}

[$status, $fields, $content] = send('GET', URL, [
    CURLOPT_HTTPHEADER => ['Playground-Country: XX'],
]);
if ($status === 451) {
    $link = $fields['link'] ?? '';
    $isSaid = preg_match('/<([^>]*)>; *rel="?blocked-by/', $link, $found);
    echo 'It is withheld by law', $isSaid ? ", see $found[1]." : '.';
} else {
    echo $content;
}
// prints: It is withheld by law, see https://authority.example/orders/1.
