<?php
// Sends a form, and clears it when the server says so.

const URL = 'http://localhost:8001/cause/205/form';

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

$form = ['name' => 'Ada'];
[$status] = send(URL, [CURLOPT_POSTFIELDS => http_build_query($form)]);
if ($status === 205) {
    $form = [];
}
echo count($form), ' fields are filled in.';
// prints: 0 fields are filled in.
