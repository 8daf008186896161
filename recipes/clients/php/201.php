<?php
// Makes something new, and reads it where Location says that it is.

const URL = 'http://localhost:8001/cause/201/notes';

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

function create(array $note): string
{
    [$status, $fields] = send('POST', URL, [
        CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
        CURLOPT_POSTFIELDS => json_encode($note),
    ]);
    if ($status !== 201) {
        throw new RuntimeException("It answered $status.");
    }
    // It may be relative, and without it the target itself was made.
    $location = $fields['location'] ?? URL;
    $origin = implode('/', array_slice(explode('/', URL), 0, 3));
    return $location[0] === '/' ? $origin . $location : $location;
}

$location = create(['text' => 'new']);
echo "$location ", send('GET', $location)[2];
// prints: http://localhost:…/cause/201/notes/… {"text":"new"}
