-- A vote round (投票轮) of a contest; its rules stand in the contest's definition.
CREATE TABLE voting_round (
    id         INT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contest_id BIGINT      NOT NULL,
    code       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY uq_voting_round (contest_id, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The ledger: one row for each vote, append-only. `slot` counts the voter's votes of that day, `nth` those for the same work,
-- so the two unique keys hold the daily limits whatever the application does.
CREATE TABLE vote (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id    INT         NOT NULL,
    work_id     BIGINT      NOT NULL,
    voter_id    BIGINT      NOT NULL,
    vote_day    DATE        NOT NULL,
    slot        SMALLINT    NOT NULL,
    nth         SMALLINT    NOT NULL,
    received_at DATETIME(3) NOT NULL,
    receipt     CHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY uq_vote_slot (round_id, voter_id, vote_day, slot),
    UNIQUE KEY uq_vote_work (round_id, voter_id, work_id, vote_day, nth),
    UNIQUE KEY uq_vote_receipt (receipt),
    KEY by_work (work_id),
    KEY by_time (round_id, received_at),
    KEY by_voter (voter_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- How many votes a voter has used on a day; the row is the lock that lets one ballot of a voter through at a time.
CREATE TABLE voter_day (
    round_id INT      NOT NULL,
    voter_id BIGINT   NOT NULL,
    vote_day DATE     NOT NULL,
    used     SMALLINT NOT NULL,
    PRIMARY KEY (round_id, voter_id, vote_day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- tally = ledger, per round and work, written in the transaction of the vote.
CREATE TABLE vote_tally (
    round_id INT    NOT NULL,
    work_id  BIGINT NOT NULL,
    votes    INT    NOT NULL,
    PRIMARY KEY (round_id, work_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
