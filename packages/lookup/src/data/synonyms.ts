/** Words that mean the same to whoever asks for a status, one group a line; the first stands for all of it. */
export const synonyms = `
big large huge oversized enormous heavy massive gigantic bulky
exceed exceeds exceeding surpass beyond over-limit overshoot above
slow sluggish laggy crawl dribble trickle drip
delete remove erase purge wipe drop discard trash destroy unlink
create add insert make-new signup enrol enroll
update change edit modify alter amend patch overwrite replace rewrite
find locate lookup
missing absent lacking lack omitted omit forgot forgotten left-out
invalid wrong bad incorrect faulty bogus illegal
malformed garbled unparseable unparsable unreadable corrupt corrupted mangled garbage rubbish gibberish nonsense
refuse reject deny decline block forbid forbidden denied rejected refused prohibited disallow ban banned
allow permit permission permitted privilege authorize authorise authorization right-to entitled rights
login signin authenticate authentication authenticated credential credentials
token jwt bearer
password passphrase pin passcode pwd
user member customer account subscriber person visitor guest patient pupil student reader shopper player
expire lapse outdated run-out stale elapsed
permanently forever irrevocably definitively
temporarily temporary interim meanwhile provisional
retire retired discontinue discontinued withdraw withdrawn decommission decommissioned abolished
redirect forward point lead reroute divert send-on
moved relocate relocated transfer transferred migrate migrated migration
address url uri link location path
field column attribute property member
header headers
body content document entity payload
file attachment image photo picture video clip scan
upload post-file
download fetch retrieve
list collection listing
empty blank nothing
queue queued enqueue backlog broker
background async asynchronous asynchronously later eventually
job task worker process-run
batch bulk many several-items multi
partly partial partially some-of mixed
duplicate twin already-exists clash collide collision taken conflict
unique uniqueness distinct
version revision edition
concurrent simultaneous parallel meanwhile-changed race
lock locked locking checkout
overload overloaded busy swamped saturated overwhelmed congested
maintenance upkeep servicing downtime outage
crash crashed exception bug panic unhandled uncaught unexpected unforeseen traceback
database db sql postgres mysql
backend upstream origin downstream
proxy gateway loadbalancer balancer middlebox intermediary
timeout timed deadline
wait waited waiting
limit quota allowance cap ceiling maximum budget threshold
throttle ratelimit throttled throttling
pay payment paid invoice billing bill charge fee subscription
card credit-card visa
court judge injunction lawsuit law legal legally statute regulator
censor censored censorship
country nation region territory
cache cached caching
unchanged notmodified unmodified same-as-before
size bytes
format type kind mediatype mime
language locale translation
compress compressed gzip zstd br deflate coding encoding
range slice segment chunk portion part
browser chrome firefox safari
certificate cert
handshake negotiate negotiation
encrypted tls ssl https
method verb
parse parser parsing syntax syntactically
validate validation validity valid check
rule constraint policy invariant
parent container owner-of
child children descendant dependent dependents
hide conceal secret disclose reveal private
early premature
loop cycle circular circle circles endless infinite
disk storage space
suspend suspended deactivate deactivated disabled freeze frozen
hang-up hung disconnect disconnected abort aborted
preview prefetch speculative
unknown unrecognized unrecognised unfamiliar unheard
unsupported notsupported
support supported supports supporting understand understands understood
implemented implement written built developed
health healthcheck liveness readiness probe ping heartbeat
website site page webpage screen view
`;
