-- What every instance must agree on and an operator may change while the server runs.
CREATE TABLE platform_setting (
    name       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    content    VARCHAR(500)                                      NOT NULL,
    changed_at DATETIME(3)                                       NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
