-- What a store of step 001 held. Never changed: {table} is where it is put.
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PAPER', 'L-1', 1, 'l-1', 'Note', 'office-1', 1622509200123456, '{"subject":{"round":"2021-2","kind":"PAPER","key":"L-1"},"seq":1,"act":"Note","content":{"text":"noted by l-1"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"l-1"},"at":"2021-06-01T01:00:00.123456Z","previous":"0000000000000000000000000000000000000000000000000000000000000000"}', '5d1e37cecba611d1e84d4839c5b06bf690726a8db457c1b3964ba77cb3ddb805');
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PAPER', 'L-1', 2, 'l-2', 'Note', 'office-1', 1622512800123456, '{"subject":{"round":"2021-2","kind":"PAPER","key":"L-1"},"seq":2,"act":"Note","content":{"text":"noted by l-2"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"l-2"},"at":"2021-06-01T02:00:00.123456Z","previous":"5d1e37cecba611d1e84d4839c5b06bf690726a8db457c1b3964ba77cb3ddb805"}', '44dd58381148281d900de45e3d34b3d0031dc61833c0a5184afc175c3c7e0178');
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PROBLEM', 'P-1', 1, 'c-1-1', 'Note', 'office-1', 1622509200123456, '{"subject":{"round":"2021-2","kind":"PROBLEM","key":"P-1"},"seq":1,"act":"Note","content":{"text":"noted by c-1-1"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"c-1-1"},"at":"2021-06-01T01:00:00.123456Z","previous":"0000000000000000000000000000000000000000000000000000000000000000"}', '9f3dc71d30d489bac691c2a01c3b600d16ed0ac5f11201986481a39f422849cd');
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PROBLEM', 'P-1', 2, 'c-1-2', 'Note', 'office-1', 1622512800123456, '{"subject":{"round":"2021-2","kind":"PROBLEM","key":"P-1"},"seq":2,"act":"Note","content":{"text":"noted by c-1-2"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"c-1-2"},"at":"2021-06-01T02:00:00.123456Z","previous":"9f3dc71d30d489bac691c2a01c3b600d16ed0ac5f11201986481a39f422849cd"}', 'd64a9610442b8a4b47e671825500b0f607177a7978db2f7bb9e3f859bffb8028');
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PROBLEM', 'P-1', 3, 'c-1-3', 'Note', 'office-1', 1622516400123456, '{"subject":{"round":"2021-2","kind":"PROBLEM","key":"P-1"},"seq":3,"act":"Note","content":{"text":"noted by c-1-3"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"c-1-3"},"at":"2021-06-01T03:00:00.123456Z","previous":"d64a9610442b8a4b47e671825500b0f607177a7978db2f7bb9e3f859bffb8028"}', '90608edac21f51cd8a86b22691dd12c5ca9bb61bca457b9dea2d9fd383e80df2');
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PROBLEM', 'P-1', 4, 'c-1-4', 'Note', 'office-1', 1622520000123456, '{"subject":{"round":"2021-2","kind":"PROBLEM","key":"P-1"},"seq":4,"act":"Note","content":{"text":"noted by c-1-4"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"c-1-4"},"at":"2021-06-01T04:00:00.123456Z","previous":"90608edac21f51cd8a86b22691dd12c5ca9bb61bca457b9dea2d9fd383e80df2"}', 'd3d83ba3ad3fee4aac5b76589c785b41ffae070ac933d00ca5b021c7267da17a');
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PROBLEM', 'P-1', 5, 'c-1-5', 'Note', 'office-1', 1622523600123456, '{"subject":{"round":"2021-2","kind":"PROBLEM","key":"P-1"},"seq":5,"act":"Note","content":{"text":"noted by c-1-5"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"c-1-5"},"at":"2021-06-01T05:00:00.123456Z","previous":"d3d83ba3ad3fee4aac5b76589c785b41ffae070ac933d00ca5b021c7267da17a"}', 'b912eb9be8519bffcd7d9629edf7ddf357dd51c369d3664d32f4ab51091588c3');
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PROBLEM', 'P-2', 1, 'c-2-1', 'Note', 'office-1', 1622509200123456, '{"subject":{"round":"2021-2","kind":"PROBLEM","key":"P-2"},"seq":1,"act":"Note","content":{"text":"noted by c-2-1"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"c-2-1"},"at":"2021-06-01T01:00:00.123456Z","previous":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b3a51271e166dd282c4c8c983ecf60330fa82cac940c404df3b4293e7fd5013c');
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PROBLEM', 'P-3', 1, 'c-3-1', 'Note', 'office-1', 1622509200123456, '{"subject":{"round":"2021-2","kind":"PROBLEM","key":"P-3"},"seq":1,"act":"Note","content":{"text":"■■■"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"c-3-1"},"at":"2021-06-01T01:00:00.123456Z","previous":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b9ae90ec343f19ea734dfc64d34652cee7207d0234403753171fa86849ba1102');
INSERT INTO {table}line
    (round_id, kind, subject_key, line_seq, command_id, act, actor, acted_at, line_text, digest)
    VALUES ('2021-2', 'PROBLEM', 'P-3', 2, 'c-3-2', 'EraseText', 'office-1', 1622512800123456, '{"subject":{"round":"2021-2","kind":"PROBLEM","key":"P-3"},"seq":2,"act":"EraseText","content":{"basis":"《个人信息保护法》第四十七条","entry":1,"parts":["content.text"],"remains":"d111110e76ed95c893f023ca7b8be12f9af30877a0ef2f4d5bb358ec69826d64"},"by":{"actor":{"person":"office-1","party":"INSPECTION_OFFICE","area":"530500000000"},"authority":"巡察工作方案","reason":"contract of a store","command":"c-3-2"},"at":"2021-06-01T02:00:00.123456Z","previous":"b9ae90ec343f19ea734dfc64d34652cee7207d0234403753171fa86849ba1102"}', '978369cfbc9d0761fcdb8c1a558577d1aeeb177cda1ae51c0778315559975ad0');
INSERT INTO {table}problem
    (round_id, problem_key, row_version, addressee, area_level, focus_code, field_code, status_code, immediate, restricted, problem_text, due_day)
    VALUES ('2021-2', 'P-1', 5, '530502100201', 'VILLAGE', 'GRASSROOTS', 'VILLAGE_AFFAIRS', 'STRUCK_OFF', 0, 0, '补贴“一卡通”发放不及时，''账目'' 不符', 18992);
INSERT INTO {table}problem
    (round_id, problem_key, row_version, addressee, area_level, focus_code, field_code, status_code, immediate, restricted, problem_text, due_day)
    VALUES ('2021-2', 'P-2', 1, '530502100201', 'VILLAGE', 'GRASSROOTS', 'VILLAGE_AFFAIRS', 'OPEN', 0, 0, '村务公开不及时', 18992);
INSERT INTO {table}problem
    (round_id, problem_key, row_version, addressee, area_level, focus_code, field_code, status_code, immediate, restricted, problem_text, due_day)
    VALUES ('2021-2', 'P-3', 2, '530502100201', 'VILLAGE', 'GRASSROOTS', 'VILLAGE_AFFAIRS', 'OPEN', 0, 0, '村务公开不及时', 18992);
