<?php
// Is told that a slow request is still worked on.

const URL = 'http://localhost:8001/cause/102/job';

function run(): array
{
    $signs = 0;
    $curl = curl_init(URL);
    curl_setopt_array($curl, [
        CURLOPT_RETURNTRANSFER => true,
        // Two seconds without an octet are too long, however long it takes.
        CURLOPT_LOW_SPEED_LIMIT => 1,
        CURLOPT_LOW_SPEED_TIME => 2,
        CURLOPT_HEADERFUNCTION => function ($curl, $line) use (&$signs) {
            $signs += preg_match('#^HTTP/\S+ 102#', $line);
            return strlen($line);
        },
    ]);
    curl_exec($curl);
    return [$signs, curl_getinfo($curl, CURLINFO_RESPONSE_CODE)];
}

[$signs, $status] = run();
echo $signs > 0 ? "It was at it, then: $status" : $status;
// prints: It was at it, then: 200
