<?php
// Reads JSON, and makes sure that it is JSON before that.

const URL = 'http://localhost:8001/cause/200';

function getJson(): array
{
    $curl = curl_init(URL);
    curl_setopt_array($curl, [
        CURLOPT_HTTPHEADER => ['Accept: application/json'],
        CURLOPT_RETURNTRANSFER => true,
        // By default it waits for ever.
        CURLOPT_TIMEOUT => 10,
    ]);
    $content = curl_exec($curl);
    if ($content === false) {
        throw new RuntimeException(curl_error($curl));
    }
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($status !== 200) {
        throw new RuntimeException("It answered $status.");
    }
    $type = curl_getinfo($curl, CURLINFO_CONTENT_TYPE) ?? 'nothing';
    if (!preg_match('#^application/(\S+\+)?json *(;|$)#i', $type)) {
        throw new RuntimeException("It is $type, and not JSON.");
    }
    return json_decode($content, true, flags: JSON_THROW_ON_ERROR);
}

echo getJson()['name'];
// prints: OK
