"""English words by what they do in a name: verbs, what stands before a verb, prepositions.

No list is complete. A word that is in none is taken for a noun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

METHOD_VERBS = {
    "GET": "get",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "HEAD": "head",
    "OPTIONS": "options",
    "TRACE": "trace",
    "QUERY": "query",
}
"""What a method does to one thing."""
HTTP_VERBS = frozenset(method.lower() for method in METHOD_VERBS)

VERBS_AND_NOUNS = frozenset(
    """
    access alert alias answer archive attack audit backup balance ban batch bid bill block book
    bookmark boost break call callback cast catch challenge charge chat check checkin checkout claim clone
    comment commit compute control copy count crawl cut cycle debit debug delay deposit design
    diff discount dispatch display dispute document download draft drop dump echo estimate
    exchange exec exit export favorite feed fill filter finish fix flag flush fork format guess
    hash help hold import inquiry invoice issue judge label launch lease leave limit link list
    load lock log login logout look lookup map match measure mention monitor move name notice offer patch
    pause pay permit photograph pick pin ping play poll post present press preview price print
    probe process promise prompt push query queue quote range rank rate record redirect refund
    register release remix reply report request reserve review reward roll route run scan
    schedule scroll search setup share ship show sign signin signout signup sort split sponsor
    stack stake star stream survey swap switch sync tag target test tip top touch trace track
    trade train transfer transform translate transport trash trigger type upload view visit void
    vote watch whoami whois win work
    """.split()
)
"""What is done where one stands alone; before another word it may be a thing: `upload_sessions`."""

READING = frozenset(
    """
    browse calculate check compare count describe download export fetch find generate geocode get
    list lookup ping poll preview query read render resolve retrieve scroll search show validate
    verify view
    """.split()
)
"""What a path of GET may say that is done."""
GET_VERBS = READING | frozenset(
    "diff filter listen map poll proxy redirect scan stream track watch whoami whois".split()
)
"""What the id of a GET may say that is done; other verbs and nouns are things there: `balance`."""

VERBS = (
    VERBS_AND_NOUNS
    | READING
    | HTTP_VERBS
    | frozenset(METHOD_VERBS.values())
    | frozenset(
        """
        abort accept acknowledge acquire activate adapt add adjust admit adopt advance aggregate
        allocate allow amend analyse analyze annotate announce append apply appoint approve
        arrange assign associate assume attach attempt authenticate authorise authorize
        autocomplete begin bind blacklist boot broadcast build burn buy bypass calibrate
        cancel capture categorize change choose classify clear close collect combine compact compare
        compile complete compose compress concat configure confirm connect consume contest continue
        convert correct create crop crosspost decide decline decode decommission decrease
        decrement decrypt deduplicate defer define delegate delete delist deliver demote deny
        deploy deprecate deprovision derive deserialize destroy detach detect determine diagnose dial
        digest disable disassociate discard disconnect discover dislike dismiss dissociate
        distribute divide do downgrade drain drive duplicate edit eject embed emit emulate enable encode
        encrypt end enforce enhance enrich enroll enter enumerate erase escalate establish
        evaluate evict examine exclude execute exist exists expand expire explain explore expose
        expunge extend extract fail failover favourite fetch finalise finalize flatten flip follow forget
        forgot forward freeze fulfil fulfill generate give go grant halt handle hangup has have
        hibernate hide highlight hydrate identify ignore impersonate improve include incorporate
        increase increment infer inform ingest inherit init initialise initialize initiate inject
        insert inspect install instantiate intercept introspect invalidate invite invoke is
        iterate join keep kick kill learn listen localize lower maintain make manage mark merge
        migrate mirror modify mount mutate mute navigate negotiate normalize notify
        obtain omit onboard open operate opt optimise optimize orchestrate overwrite parse pass perform
        persist pivot populate poweroff poweron prepare prevent prioritize proceed produce promote propose
        protect prove provide provision prune publish pull purchase purge put quarantine raise
        react reactivate read reboot rebuild recalculate receive recognise recognize recommend
        reconcile recover recreate rectify recycle redact redeem redeliver reduce refer refresh
        refuse regenerate reimage reindex reinstall reject relate reload relocate remind remove
        rename renew reopen reorder repair repeat replace rescue replay replicate reprocess republish
        rerequest rerun reschedule resend reset resize resolve respond restart restore restrict
        resume retire retract retrain retrieve retry return reuse revalidate reverse revert
        revive revoke rewind rewrite rotate sanitize save secure seed seek segment select sell
        send separate serialize serve set settle shorten shuffle shut shutdown simulate skip
        solve specify start stash stop stringify submit subscribe subtract succeed suggest
        summarise summarize summon suspend synchronise synchronize synthesize take tell terminate
        throttle toggle tokenize trim try turn unarchive unassign unban unbind unblock undelete
        undo unenroll unfollow unfreeze unfurl uninstall unlike unlink unlist unlock unmerge
        unmute unpause unpin unpublish unregister unschedule unset unshare unstar unsubscribe
        unsuspend untag untrash unwatch unzip update upgrade upsert use validate vend verify
        visualize wait walk warm warn wash watermark whisper whitelist wipe withdraw wrap write
        zip
        """.split()
    )
)
"""Verbs that a name may begin with."""

ADVERBS = frozenset(
    """
    admin async auto automatically batch beta bulk deprecated dry explicitly force fully hard internal legacy mass
    multi old partial partially permanently quick quickly re pre safe soft temporarily
    """.split()
)
"""Words that stand before a verb: `partial_update`, `bulk_create`."""

ARTICLES = frozenset({"a", "an", "the"})
FILLERS = ARTICLES | frozenset(
    "all any api each every many multiple my new one own several single".split()
)
"""Words between a verb and what it is done to."""

PREPOSITIONS = frozenset(
    """
    about across after against and as at before below between by during for from in into of off on
    onto or out over per since than through to toward under until up via with within without
    """.split()
)
"""Words that a name may not end in."""

_ENDS_LIKE_A_VERB = re.compile(r"[a-z]{2,}(?:i[sz]e|ify)")
_NOUNS = frozenset(
    """
    enterprise exercise franchise merchandise overhead overlay overview prefix premise preprint preset prize
    promise size wise
    """.split()
)
_NO_VERB_ENDS = ("size", "wise")
_BEGINS_LIKE_A_VERB = re.compile(r"(?P<prefix>re|un|de|dis|pre|over)(?P<verb>[a-z]{3,})")


def is_verb(word: str) -> bool:
    """Tell whether a word may be a verb."""
    if word in VERBS:
        return True
    if _ENDS_LIKE_A_VERB.fullmatch(word):
        return word not in _NOUNS and not word.endswith(_NO_VERB_ENDS)
    match = _BEGINS_LIKE_A_VERB.fullmatch(word)
    if match is None or word in _NOUNS or match["verb"] not in VERBS:
        return False
    return match["prefix"] != "re" or match["verb"] not in VERBS_AND_NOUNS


def is_only_verb(word: str) -> bool:
    """Tell whether a word is a verb wherever it stands."""
    return is_verb(word) and word not in VERBS_AND_NOUNS


def length_of_verb(found: Sequence[str]) -> int:
    """Return how many words at the start are a verb, with what stands before it: 2 of `batch delete dogs`."""
    verb, *rest = found or [""]
    if verb in ADVERBS and rest:
        is_alone = is_verb(rest[0]) and not rest[1:]
        return len([verb, rest[0]]) if is_alone or is_only_verb(rest[0]) else 0
    return int(is_verb(verb))
