-- A work (作品): draft → submitted → published / returned / withdrawn / disqualified. The author's name, unit and city stand here only
-- once the work is published, because then they are public.
CREATE TABLE work (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contest_id     BIGINT        NOT NULL,
    participant_id BIGINT        NOT NULL,
    author_id      BIGINT        NULL,
    channel        VARCHAR(20)   NOT NULL,
    status         VARCHAR(20)   NOT NULL,
    track          VARCHAR(40)   NULL,
    theme          VARCHAR(40)   NULL,
    title          VARCHAR(200)  NOT NULL,
    introduction   VARCHAR(2000) NOT NULL,
    created_at     DATETIME(3)   NOT NULL,
    changed_at     DATETIME(3)   NOT NULL,
    submitted_at   DATETIME(3)   NULL,
    published_at   DATETIME(3)   NULL,
    work_no        INT           NULL,
    author_name    VARCHAR(40)   NULL,
    author_unit    VARCHAR(100)  NULL,
    author_city    VARCHAR(40)   NULL,
    reason         VARCHAR(500)  NULL,
    UNIQUE KEY uq_work_no (contest_id, work_no),
    KEY shown (contest_id, status, theme, published_at),
    KEY waiting (contest_id, status, submitted_at),
    KEY mine (participant_id, contest_id, status)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE work_media (
    work_id  BIGINT  NOT NULL,
    position TINYINT NOT NULL,
    media_id BIGINT  NOT NULL,
    PRIMARY KEY (work_id, position),
    UNIQUE KEY uq_work_media_once (media_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The last number that a contest gave away; numbers have no gaps because the row is part of the publication.
CREATE TABLE work_number (
    contest_id BIGINT NOT NULL PRIMARY KEY,
    last_no    INT    NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the author agreed to, in the words shown, and when. Kept for ever.
CREATE TABLE work_consent (
    id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    work_id  BIGINT        NOT NULL,
    wording  VARCHAR(1000) NOT NULL,
    given_at DATETIME(3)   NOT NULL,
    KEY by_work (work_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Each decision of an editor (审核).
CREATE TABLE work_review (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    work_id    BIGINT       NOT NULL,
    decision   VARCHAR(20)  NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    editor     VARCHAR(80)  NOT NULL,
    decided_at DATETIME(3)  NOT NULL,
    KEY by_work (work_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
