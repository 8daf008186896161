<?php
// Deletes something; there is no content to parse then.

const URL = 'http://localhost:8001/cause/204/notes/1';

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

function json(array $answer): mixed
{
    [$status, , $content] = $answer;
    if ($status >= 300) {
        throw new RuntimeException("It answered $status.");
    }
    // There is nothing then, not even null.
    $isEmpty = $status === 204;
    return $isEmpty ? null : json_decode($content, flags: JSON_THROW_ON_ERROR);
}

var_dump(json(send('DELETE', URL)));
// prints: NULL
