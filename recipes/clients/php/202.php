<?php
// Begins a job, and asks its monitor until it is done.

const URL = 'http://localhost:8001/cause/202/jobs';

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

function run(int $tries = 10): string
{
    [$status, $fields] = send('POST', URL);
    if ($status !== 202) {
        throw new RuntimeException("It answered $status.");
    }
    $origin = implode('/', array_slice(explode('/', URL), 0, 3));
    $monitor = $origin . $fields['location'];
    // It answers 200 until the job is done, then leads to the result.
    while ($tries-- > 0) {
        [$status, $fields] = send('GET', $monitor);
        if ($status === 303) {
            return $origin . $fields['location'];
        }
        usleep(500_000);
    }
    throw new RuntimeException('It is not done yet.');
}

echo run();
// prints: http://localhost:…/cause/200
