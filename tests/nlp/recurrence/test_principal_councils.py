"""Titles that principal councils give the papers which come back to their committees.

Each line is one matter, under the names that one council or another has for it. All of a
committee's matters come to it, each under all its names, one after another: the titles of a line
are one series, and no two lines are.
"""

from collections import defaultdict

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import link_items

OFTEN = "Quarter", "Q1", "Q2", "Q3", "Month", "Period", "Update", "Progress", "Monitoring"
MATTERS = """
# Cabinet
Revenue Budget Monitoring Report - Quarter 1 2021/22 | 2021/22 Revenue Budget Monitoring - Period 6 | Revenue Budget Monitoring 2022/23 - Month 9 (December) | Revenue Monitoring Report April to August 2023 | General Fund Revenue Budget Monitoring to 30 September 2024 | Quarter 3 Revenue Monitoring | Revenue Forecast Quarter 2 2025/26
Capital Programme Monitoring Report Q1 2021/22 | Capital Monitoring 2022/23: Quarter 2 | Capital Budget Monitoring Report - Month 8 | Capital Programme Update Quarter 3 | Q2 Capital Investment Programme Monitoring 2024/25 | Capital Forecast Quarter 2
Corporate Performance Report Quarter 1 2021/22 | Quarter 2 Performance Report 2022/23 | Council Performance Report Q3 | Performance Management Report - Quarter 4 (2023/24) | Corporate Performance Monitoring: Q1 2024/25 | Key Performance Indicators - Second Quarter
Budget 2021/22 and Medium Term Financial Strategy | Revenue Budget and Council Tax 2022/23 | 2024/25 General Fund Budget, Council Tax and MTFS 2024-29 | Final Budget Proposals 2025/26 | Draft Budget 2026/27
Council Tax Base 2021/22 | Calculation of the Council Tax Base for 2022/23 | Setting the Council Tax Base 2023/24 | Determination of Council Tax Base and Collection Fund Surplus 2024/25 | Council Tax Taxbase 2025/26
Local Council Tax Support Scheme 2021/22 | Council Tax Reduction Scheme 2022/23 | Local Council Tax Reduction Scheme Review | Council Tax Support Scheme from April 2024 | CTRS 2025/26
Fees and Charges 2021/22 | Review of Fees and Charges 2022/23 | Proposed Fees and Charges from April 2023 | Annual Review of Fees & Charges | Discretionary Fees and Charges 2025-26
Treasury Management Strategy Statement 2021/22 | Treasury Management Strategy, Minimum Revenue Provision Policy and Annual Investment Strategy 2022/23 | Treasury Management and Investment Strategy 2023/24 | Treasury Strategy 2024/25 including Prudential Indicators
Treasury Management Outturn Report 2020/21 | Annual Treasury Management Report 2021/22 | Treasury Management Annual Report and Outturn 2022/23 | Annual Treasury Management Review 2023/24
Revenue and Capital Outturn 2020/21 | Financial Outturn 2021/22 | Provisional Outturn 2022/23 | 2024/25 Revenue and Capital Outturn Report
Corporate Plan 2021-2025 | Draft Council Plan 2022-2026 | Council Plan Refresh 2024 | Adoption of the Corporate Plan | Corporate Plan 2025-29
School Admission Arrangements 2022/23 | Determination of Admission Arrangements for 2023/24 | Admission Arrangements for Community and Voluntary Controlled Schools 2024-25 | Proposed School Admissions Policy 2025/26 | Co-ordinated Admission Schemes and Admission Arrangements 2026/27
Corporate Risk Register | Strategic Risk Register Update | Corporate Risk Register Quarter 2 | Strategic Risk Report | Corporate Risks - Quarterly Update
Highways Capital Programme 2021/22 | Highways and Transport Capital Programme 2022/23 | Highway Maintenance Programme 2023/24 | Local Transport Plan Capital Programme 2024/25 | Transport Capital Programme 2025/26
Local Development Scheme | Revised Local Development Scheme 2022-2025 | Local Development Scheme Update | LDS
Authority Monitoring Report 2020/21 | Local Plan Authority's Monitoring Report 2021/22 | Annual Monitoring Report 2022/23
Infrastructure Funding Statement 2020/21 | Annual Infrastructure Funding Statement | IFS 2022/23 | CIL and Section 106 Infrastructure Funding Statement 2023/24
Housing Revenue Account Budget 2021/22 | HRA Budget and Rent Setting 2022/23 | Housing Rents and HRA Budget 2023/24 | Housing Revenue Account Budget, Rents and Service Charges 2024/25
HRA Business Plan | Housing Revenue Account Business Plan 2022-2052 | HRA 30 Year Business Plan Update | Review of the HRA Business Plan
Debt Write Offs | Write-off of Irrecoverable Debts | Write-Offs Over £5,000 | Irrecoverable Debts for Write Off - Quarter 3
School Place Planning | School Organisation Plan 2022-2027 | Pupil Place Planning Update | School Places Strategy | Planning for School Places 2025
Climate Emergency Action Plan Update | Climate Change Action Plan Annual Report | Climate Action Plan Progress | Climate Emergency - Annual Progress Report | Carbon Neutral Action Plan Update
Discretionary Business Rates Relief Scheme | Business Rates Discretionary Relief Policy 2022/23 | Discretionary Rate Relief 2024/25
Homelessness and Rough Sleeping Strategy 2019-2024 | Homelessness Strategy | Draft Homelessness and Rough Sleeper Strategy | Homelessness & Rough Sleeping Strategy Review
Asset Management Strategy | Corporate Asset Management Plan | Strategic Asset Management Plan 2023-2028 | Property Asset Management Strategy
Procurement Strategy 2021-2024 | Corporate Procurement Strategy | Sustainable Procurement Strategy 2024
Savings Delivery Update | Savings Tracker Quarter 2 | Delivery of Savings 2023/24 - Progress | MTFS Savings Monitoring
UK Shared Prosperity Fund | UKSPF Investment Plan | UK Shared Prosperity Fund Update | Shared Prosperity Fund 2025/26
Finance and Performance Report Quarter 1 2022/23 | Quarter 2 Performance and Finance Report | Performance and Budget Monitoring Q3 2022/23 | Corporate Performance and Finance Report - Quarter 4
Medium Term Financial Strategy Update | MTFS 2023/24 to 2026/27 | Medium Term Financial Plan Refresh | Medium Term Financial Outlook 2025-30
Collection Fund Estimated Surplus/Deficit 2022/23 | Estimated Collection Fund Balance 2023/24 | Collection Fund 2024/25 - Declaration of Surplus
Business Rates Tax Base and NNDR1 2022/23 | NNDR1 Return 2023/24 | Business Rate Base 2024/25
Annual Safeguarding Report 2021/22 | Corporate Safeguarding Annual Report | Safeguarding Annual Report 2023/24
Affordable Housing Delivery Programme | Council House Building Programme Update | New Build Council Housing Programme
Housing Allocations Policy | Housing Allocation Scheme Review | Revised Allocations Scheme
Tenancy Strategy 2022-27 | Tenancy Policy and Strategy | Review of Tenancy Strategy
Local Transport Plan 4 | Local Transport Plan Consultation | Draft Local Transport Plan
Parking Annual Report 2021/22 | Civil Parking Enforcement Annual Report | Parking Services Annual Report 2023/24
Winter Service Plan 2022/23 | Highways Winter Maintenance Plan | Winter Service Operational Plan 2024/25
Electric Vehicle Charging Strategy | EV Infrastructure Strategy | Electric Vehicle Charge Point Strategy Adoption
Council Tax Premiums on Second Homes | Second Homes Council Tax Premium | Empty Homes and Second Homes Premium
Council Tax Discretionary Reduction Policy | Council Tax Discretionary Relief Policy | Section 13A Council Tax Discretionary Relief
Household Support Fund | Household Support Fund Round 5 | Household Support Fund Update
Disabled Facilities Grant Policy | Private Sector Housing Renewal and Disabled Facilities Grants Policy | Disabled Adaptations Policy
Customer Services Strategy | Customer Experience Strategy | Customer Strategy 2024-2027
Digital Strategy | Digital Strategy 2022-26 Update | Digital and ICT Strategy
Workforce Strategy | People Strategy 2023-26 | Workforce and People Strategy Update
Equality Objectives 2022-26 | Equality Policy and Objectives | Equalities Objectives Annual Update
Armed Forces Covenant Annual Report | Armed Forces Covenant Update | Armed Forces Community Covenant
Contracts Register | Contract Register and Procurement Pipeline | Procurement Forward Plan
Housing Company Business Plan 2022/23 | Annual Business Plan of the Council's Housing Company
Council Owned Companies - Annual Report | Council's Wholly Owned Companies Update
Tree Strategy | Tree Policy | Trees and Woodland Strategy
Air Quality Action Plan | Air Quality Annual Status Report 2022 | Air Quality Update
Contaminated Land Strategy | Contaminated Land Inspection Strategy Review
Food Safety Service Plan 2022/23 | Food Law Enforcement Service Plan 2024/25
Council Monitoring: Quarter 1 | Council Monitoring Report Q2 2022/23
HRA Outturn 2021/22 | Housing Revenue Account Final Outturn 2022/23 | Housing Revenue Account Outturn Report 2023/24
Budget Consultation 2023/24 | Budget 2024/25 - Consultation Results | Draft Budget for Consultation 2025/26
Capital Programme 2022/23 to 2026/27 | Five Year Capital Programme 2023-28 | Capital Programme 2024/25 | Proposed Capital Programme 2025/26 - 2029/30
Looked After Children Annual Report 2021/22 | The LAC Annual Report 2022-23 | Annual Progress Report of Looked After Children's Services
School Term and Holiday Dates 2024/25 | School Term Dates 2025/26 | Proposed School Term and Holiday Dates for 2026-27
Garden Waste Service | Garden Waste Permit Scheme | Garden Waste Collection Charges 2024/25
Rent Setting 2022/23 | Housing Rent Setting 2023/24 | Council Rents 2024/25 | Annual Rent Review 2025/26
Household Waste Recycling Centres - Booking System | Household Waste Recycling Centre Policy
Local Plan Update - Regulation 18 Consultation | Local Plan Review: Preferred Options | Draft Local Plan - Publication | Submission of the Local Plan
Statement of Community Involvement | Draft Statement of Community Involvement Review
CIL Allocations 2023/24 | Strategic CIL Funding Allocations
Property Disposals Programme | Asset Disposal Programme Update
Greenhouse Gas Emissions Report 2021/22 | Annual Greenhouse Gas Report | Carbon Emissions Annual Report 2023
Grants to Voluntary Organisations 2022/23 | Voluntary and Community Sector Grants 2023/24
Corporate Parenting Strategy | Corporate Parenting Strategy 2023-26
# Audit and Governance Committee
Internal Audit Plan 2021/22 | Draft Internal Audit Annual Plan 2022/23 | Internal Audit Strategy and Plan 2023/24 | Internal Audit Plan and Charter 2024/25 | Annual Audit Plan (Internal Audit) 2025-26 | Proposed Internal Audit Programme of Work 2026/27
Internal Audit Progress Report | Internal Audit Update | Internal Audit Quarterly Report - Q2 | Internal Audit Activity Report | Internal Audit Monitoring Report | Internal Audit Performance Report | SWAP Internal Audit Progress Report 2024/25 | Internal Audit Interim Report | Summary of Internal Audit Work | Outcomes from Internal Audit
Annual Internal Audit Report 2020/21 | Head of Internal Audit Annual Opinion 2021/22 | Internal Audit Annual Report and Opinion 2022/23 | Chief Internal Auditor's Annual Report | Internal Audit Annual Opinion | Head of Internal Audit's Annual Report 2023/24 | Annual Report of the Head of Audit 2024/25
External Audit Plan 2020/21 | Grant Thornton - External Audit Plan year ending 31 March 2022 | EY Audit Plan 2022/23 | Audit Planning Report (Ernst & Young) | External Audit - Audit Strategy Memorandum (Mazars) | External Auditor's Audit Plan
External Audit Progress Report | External Audit Update | Audit Progress Report and Sector Update (Grant Thornton) | External Auditor Progress Report | Mazars Audit Progress Report | External Audit Progress Report and Technical Update
Audit Findings Report 2020/21 | External Audit: ISA 260 Report | Audit Results Report (EY) 2021/22 | Audit Completion Report | Report to Those Charged with Governance (ISA260) | Audit Findings for the Year Ended 31 March 2023
Auditor's Annual Report 2020/21 | Annual Audit Letter 2019/20 | External Auditor's Annual Report 2022/23 | Auditor's Annual Report (Value for Money) | Interim Auditor's Annual Report on Value for Money Arrangements
Statement of Accounts 2020/21 | Draft Statement of Accounts 2021/22 | Audited Statement of Accounts 2022/23 | Approval of the Statement of Accounts 2023/24 | Final Accounts 2024/25 | Annual Statement of Accounts
Accounting Policies 2020/21 | Review of Accounting Policies | Accounting Policies and Critical Judgements 2022/23 | Accounting Policies for the Statement of Accounts 2023/24
Annual Governance Statement 2020/21 | Draft Annual Governance Statement | AGS 2022/23 | Review of the Effectiveness of the System of Internal Control and Annual Governance Statement
Local Code of Corporate Governance | Review of the Local Code of Governance | Code of Corporate Governance 2023
Risk Management Update | Corporate Risk Register | Strategic Risk Register | Risk Management Quarterly Report | Corporate Risk Register Review
Counter Fraud Annual Report 2020/21 | Anti-Fraud and Corruption Annual Report | Annual Fraud Report 2022/23 | Corporate Fraud Annual Report
Anti-Fraud, Bribery and Corruption Policy | Counter Fraud Strategy | Anti-Fraud and Corruption Strategy | Counter Fraud and Corruption Policy and Strategy
Local Government and Social Care Ombudsman Annual Review Letter 2020/21 | LGSCO Annual Letter 2022 | Local Government Ombudsman - Annual Review | Ombudsman Complaints Annual Report | Local Government & Social Care Ombudsman Complaints 2024-25
Regulation of Investigatory Powers Act 2000 (RIPA) Annual Report | Use of RIPA Powers | Covert Surveillance - Annual Review | RIPA Update
Gifts and Hospitality Register | Register of Gifts and Hospitality - Annual Review | Members' and Officers' Gifts and Hospitality
Whistleblowing Annual Report | Whistleblowing Policy Review | Confidential Reporting (Whistleblowing) Policy | Whistle-blowing Update
Audit Recommendations Follow Up | Implementation of Audit Recommendations | Outstanding Internal Audit Recommendations | Tracking of Audit Recommendations | Overdue Audit Actions
Information Governance Annual Report | Annual Report of the Senior Information Risk Owner (SIRO) | SIRO Annual Report 2023/24
Treasury Management Quarter 1 2023/24 | Treasury Management Update Q3 | Quarterly Treasury Management Report | Treasury Management Monitoring Report - Quarter 2
Audit Committee Self Assessment | Review of the Effectiveness of the Audit Committee | Audit Committee Effectiveness Review - CIPFA Self-Assessment | Self-assessment of good practice
Annual Report of the Audit Committee 2020/21 | Audit Committee Annual Report to Council | Audit and Governance Committee Annual Report 2022/23 | Draft Annual Report of the Audit and Governance Committee
Code of Conduct Complaints Update | Member Complaints Monitoring | Standards Complaints - Quarterly Update | Complaints against Councillors
Appointment of External Auditors from 2023/24 | Procurement of External Audit 2023-28 | External Audit Appointment - PSAA Opt In
Letter of Representation 2020/21 | Letters of Representation | Management Letter of Representation
Contract Waivers Report | Procurement Exemptions and Waivers | Waivers of Contract Procedure Rules - Half Year Report | Exemptions to Contract Procedure Rules
Health and Safety Annual Report 2021/22 | Corporate Health and Safety Report | Annual Health and Safety Performance Report
Insurance Annual Report | Insurance Programme Update | Review of Insurance Arrangements
Review of the Constitution | Constitution Update | Amendments to the Constitution | Proposed Constitutional Changes
Business Continuity Annual Report | Business Continuity Management Update | Business Continuity and Emergency Planning
Cyber Security Update | Cyber Security Annual Report | Cyber Resilience Report
# Council
Pay Policy Statement 2021/22 | Annual Pay Policy Statement 2022/23 | Senior Officer Pay Policy Statement 2023/24 | Localism Act 2011: Pay Policy Statement
Calendar of Meetings 2021/22 | Schedule of Meetings 2022/23 | Programme of Meetings 2023-24 | Municipal Calendar 2024/25 | Timetable of Council Meetings | Dates of Meetings 2026/27
Members' Allowances Scheme 2021/22 | Report of the Independent Remuneration Panel | Members' Allowances - Recommendations of the Independent Remuneration Panel | Review of Councillors' Allowances 2024/25
Revenue Budget 2021/22 | Budget and Council Tax Setting 2022/23 | Council Tax Resolution 2023/24 | Budget Setting 2024/25 | Setting of the Council Tax 2025/26
Polling District and Polling Place Review | Review of Polling Districts and Polling Places 2023 | Polling Places Review 2019 | Polling Station Review
Political Balance of the Council | Review of Political Proportionality | Allocation of Seats to Political Groups | Political Balance and Allocation of Seats on Committees
Gambling Act 2005 - Statement of Principles | Statement of Gambling Policy 2022-2025 | Gambling Act Statement of Licensing Policy | Review of Gambling Policy
Statement of Licensing Policy 2021-2026 | Licensing Act 2003 - Statement of Licensing Policy | Review of Licensing Policy
Treasury Management Strategy 2021/22 | Annual Treasury Management Strategy Statement | Treasury Management Strategy and Prudential Indicators 2023/24
Overview and Scrutiny Annual Report 2020/21 | Annual Report of Scrutiny 2021/22 | Scrutiny Annual Report | Overview and Scrutiny Committee's Annual Report to Council
Appointments to Outside Bodies 2021/22 | Appointment of Representatives on Outside Bodies | Nominations to Outside Bodies | Outside Bodies - Appointments
Local Government Boundary Commission Electoral Review | LGBCE Electoral Review
Community Governance Review | Community Governance Review - Final Recommendations | Community Governance Review Terms of Reference
Local Government Reorganisation | Local Government Reorganisation and Devolution | LGR Proposal | Devolution and Local Government Reorganisation Update
Local Plan Adoption | Draft Local Plan (Regulation 18) | Local Plan Submission Regulation 19 | Local Plan Review | Local Plan Update
Constitution Review | Proposed Amendments to the Constitution | Annual Review of the Constitution | Changes to the Council's Constitution | Constitution Update
Audit Committee Annual Report 2021/22 | Annual Report of the Audit and Governance Committee 2022/23
Standards Committee Annual Report | Annual Report of the Standards Committee 2022/23
Special Urgency Decisions | Decisions taken under Special Urgency
# Health and Wellbeing Board
Better Care Fund 2021/22 | Better Care Fund Plan 2022-23 | BCF Quarterly Return | Better Care Fund End of Year Submission | Better Care Fund Update | Better Care Fund Section 75
Joint Strategic Needs Assessment | JSNA Annual Report | JSNA Work Programme Update | Joint Strategic Needs Assessment 2023
Pharmaceutical Needs Assessment | Pharmaceutical Needs Assessment 2022-25 | PNA Supplementary Statement | Pharmaceutical Needs Assessment Update | Draft PNA for Consultation
Joint Health and Wellbeing Strategy | Health and Wellbeing Strategy 2022-2032 | Health and Wellbeing Strategy Refresh | Joint Local Health and Wellbeing Strategy - Progress | Health & Wellbeing Strategy Delivery Plan Update
Director of Public Health Annual Report 2021 | Annual Public Health Report | Public Health Annual Report 2022/23 | Director of Public Health's Annual Report | DPH Annual Report
Integrated Care System Update | Integrated Care Board Update | ICB Update | ICS Development
Integrated Care Strategy | Integrated Care Partnership Strategy | Draft Integrated Care Strategy
Healthwatch Annual Report 2020/21 | Healthwatch Update | Healthwatch Annual Report and Priorities | Healthwatch Progress Report
Safeguarding Children Partnership Annual Report 2020/21 | Local Safeguarding Children's Partnership Annual Report | Safeguarding Children Partnership (SCP) Annual Report 2022-23
Safeguarding Adults Board Annual Report 2020/21 | Adult Safeguarding Board Annual Report | SAB Annual Report 2022-23 | Annual Report of the Safeguarding Adults Board
Child Death Overview Panel Annual Report | CDOP Annual Report 2021/22 | Child Death Review Annual Report
Health Protection Annual Report | Health Protection Board Update | Health Protection Assurance Report | Health Protection Forum Annual Report
Immunisation and Vaccination Update | Vaccination and Screening | Screening and Immunisations Annual Report
Suicide Prevention Strategy | Suicide Prevention Action Plan | Suicide Prevention Annual Update
Combating Drugs Partnership Update | Combatting Drugs and Alcohol Partnership
# Children's Scrutiny Committee
Ofsted Inspection of Children's Services | Ofsted ILACS Inspection Outcome | Children's Services Ofsted Inspection Update
SEND Local Area Inspection | Ofsted and CQC Local Area SEND Inspection | SEND Area Inspection Outcome
SEND Strategy | SEND and Inclusion Strategy 2023-26 | Special Educational Needs and Disabilities (SEND) Strategy
Corporate Parenting Annual Report | Corporate Parenting Board Annual Report 2022/23 | Corporate Parenting Panel Annual Report | Annual Report of the Corporate Parenting Board
Fostering Service Annual Report 2021/22 | Annual Fostering Report | Fostering Annual Report and Statement of Purpose | Fostering Service - Annual Report
Adoption Service Annual Report | Annual Adoption Report | Regional Adoption Agency Annual Report | Adopt South Annual Report
Independent Reviewing Officers Annual Report | IRO Annual Report 2022/23 | Independent Reviewing Service Annual Report
Virtual School Annual Report | Virtual School Headteacher's Annual Report | Virtual School for Looked After Children Annual Report | Annual Report of the Virtual School Head
Educational Attainment 2021 | School Attainment and Performance | Key Stage Results 2022 | Educational Outcomes 2023 | Pupil Attainment and Standards 2024 | School Standards Report
School Exclusions | Exclusions and Suspensions Update | Permanent Exclusions and Suspensions
Elective Home Education | Elective Home Education Annual Report | Children Electively Home Educated
Youth Justice Plan 2021/22 | Youth Justice Strategic Plan | Youth Justice Service Annual Plan 2023 | Youth Offending Service Plan
Sufficiency Strategy for Looked After Children | Placement Sufficiency Strategy | Children in Care Sufficiency Strategy 2023-2026
Childcare Sufficiency Assessment | Early Years and Childcare Sufficiency Report | Childcare Sufficiency Assessment 2023
Children's Services Performance Report Q1 | Children's Services Performance Dashboard | Performance Monitoring - Children's Services Quarter 3
LADO Annual Report | Local Authority Designated Officer Annual Report 2022 | Annual Report of the Designated Officer (LADO)
Children's Social Care Complaints Annual Report | Children's Services Representations and Complaints | Annual Report on Children's Statutory Complaints
Private Fostering Annual Report | Annual Private Fostering Report 2022/23
Early Help Strategy | Early Help Update | Family Hubs and Early Help
# Schools Forum
Dedicated Schools Grant (DSG) Budget Monitoring | DSG Monitoring Report 2022/23 Quarter 2 | DSG Budget Monitoring Period 9 | DSG Forecast Outturn
DSG Outturn 2020/21 | Dedicated Schools Grant Outturn 2021/22 | 2022/23 DSG Final Outturn
Dedicated Schools Grant Settlement 2022/23 | DSG Allocation 2023/24 | Schools Budget 2024/25 | DSG Budget 2025/26
Schools Funding Formula 2022/23 | Local Funding Formula 2023/24 | Mainstream School Funding Formula 2024-25 | National Funding Formula - Schools Block 2025/26
High Needs Block Update | High Needs Budget Monitoring
Early Years Funding 2022/23 | Early Years Block | Early Years National Funding Formula 2024/25 | Early Years Funding Rates
School Balances 2020/21 | Maintained School Balances as at 31 March 2022 | Schools' Year End Balances | Excess School Balances
De-delegation 2022/23 | De-delegated Services | De-delegation and Education Functions 2024/25 | De-Delegation of Budgets for Maintained Schools
Central School Services Block 2022/23 | Central Services Schools Block (CSSB) | Central Schools Services Block Budget
Scheme for Financing Schools | Revised Scheme for Financing Schools 2023 | Scheme for Financing Schools - Update
Growth Fund 2022/23 | Pupil Growth Fund | Growth and Falling Rolls Fund | Growth Fund Criteria
# Pensions Committee
Pension Fund Annual Report and Accounts 2020/21 | Draft Pension Fund Accounts 2021/22 | Pension Fund Annual Report 2022/23 | Pension Fund Statement of Accounts
Investment Performance Q1 2022 | Pension Fund Investment Monitoring - Quarter 2 | Quarterly Investment Performance Report | Fund Performance and Asset Allocation Q3
Funding Strategy Statement | Draft Funding Strategy Statement 2023 | Review of the Funding Strategy Statement
Investment Strategy Statement | Review of Investment Strategy Statement | Draft Investment Strategy Statement 2024
Actuarial Valuation 2022 | Triennial Valuation | 2025 Triennial Actuarial Valuation - Initial Results
Pensions Administration Report | Pension Administration Update | Administration Performance Report Q2 | Scheme Administration Report
Pension Fund Risk Register | Risk Register Review | Pensions Risk Management
Pension Fund Business Plan 2022/23 | Business Plan and Budget 2023/24
Responsible Investment Update | Responsible Investment Policy | Stewardship and Responsible Investment Report
LGPS Pooling Update | Asset Pooling | Pooling Update - Border to Coast | Investment Pooling
Breaches Register | Breaches of the Law | Breaches Log and Policy
Member Training | Training Plan 2023/24 | Knowledge and Skills Framework - Training Update
Cash Flow Forecast | Pension Fund Cashflow Monitoring | Cashflow Report
Governance Policy and Compliance Statement | Governance Compliance Statement
Pension Board Annual Report | Local Pension Board Annual Report 2022/23 | Annual Report of the Local Pension Board
# Police and Crime Panel
Proposed Police Precept 2022/23 | Police and Crime Commissioner's Proposed Precept 2023/24 | Police Precept 2024-25 | PCC's Budget and Precept 2025/26
Police and Crime Plan | Draft Police and Crime Plan 2021-25 | Police and Crime Plan Variation
Police and Crime Commissioner's Annual Report 2020/21 | PCC Annual Report | Annual Report of the Police and Crime Commissioner 2022/23
Complaints against the Police and Crime Commissioner | PCC Complaints Report | Non-Criminal Complaints in relation to the PCC
Police and Crime Plan Performance Monitoring | Force Performance Q2 | Performance against the Police and Crime Plan | Police and Crime Plan Performance Report
Confirmation Hearing for Chief Constable | Confirmation Hearing - Deputy Police and Crime Commissioner
PCC Decisions | Decisions by the Commissioner | Police and Crime Commissioner's Decisions
# Licensing Committee
Hackney Carriage and Private Hire Licensing Policy | Taxi and Private Hire Policy Review | Taxi Licensing Policy 2023
Hackney Carriage Fares | Review of Hackney Carriage Fares and Tariffs | Taxi Fares Increase | Table of Fares
Street Trading Policy | Street Trading Review | Street Trading Policy Consultation
Licensing Fees and Charges 2022/23 | Review of Licensing Fees | Taxi Licensing Fees 2024/25
Pavement Licences Policy | Pavement Licensing | Pavement Licence Fees
# Planning Committee
Planning Enforcement Quarterly Report | Enforcement Update | Planning Enforcement Performance Q3
Appeals Update | Planning Appeals Progress Report | Appeal Decisions | Planning Appeals Quarterly Report
Development Management Performance Q2 | Planning Performance Report | Quarterly Planning Performance
Section 106 Agreements Update | S106 Monitoring Report
# Overview and Scrutiny Committee
Community Safety Partnership Annual Report | Safer Partnership Annual Review | Community Safety Update | Crime and Disorder Scrutiny: Community Safety Partnership
Budget Scrutiny 2022/23 | Scrutiny of the Budget Proposals 2023/24 | Draft Budget 2024/25 - Scrutiny | Scrutiny of the Draft Budget 2025/26
Scrutiny Topic Suggestions | Suggestions for Scrutiny Topics
Equalities Annual Report | Equality, Diversity and Inclusion Annual Report | Annual Equality Report 2022/23 | Public Sector Equality Duty Annual Report
Local Flood Risk Management Strategy | Flood Risk Management Strategy Annual Review | Flood Risk Management Update
Waste Strategy | Joint Municipal Waste Management Strategy
Library Service Update | Libraries Annual Report
Leisure Contract Annual Report | Leisure Contract Performance | Leisure Management Contract Update
Prevent Duty Annual Update | Prevent Annual Report
Workforce Data Annual Report | Workforce Profile 2022/23 | HR Workforce Monitoring Report
Sickness Absence Quarterly Report | Attendance Management Q2
Gender Pay Gap Report 2021 | Gender Pay Gap 31 March 2022 | Gender and Ethnicity Pay Gap Reporting 2023
Adult Social Care Local Account 2021/22 | Local Account | Adult Social Care Annual Report
Winter Planning 2022 | Winter Pressures | Winter Resilience Plan
Quality Accounts 2021/22 | NHS Trust Quality Account | Draft Quality Account 2022/23
Bus Service Improvement Plan | BSIP Update | Enhanced Partnership and Bus Service Improvement Plan
# Corporate Scrutiny Committee
Quarter 1 Corporate Plan Performance Report | Council Plan Performance Report Quarter 2 2023/24 | Corporate Plan Quarterly Update - Q3 | Council Plan Progress Report Q4
Budget Monitoring Report Quarter 2 | Revenue and Capital Monitoring Quarter 3 | Quarter 1 Revenue and Capital Budget Monitoring
Corporate Risk Report Quarter 1 | Risk Management Update Q2 | Strategic Risk Register Quarter 3
ICT Update | Digital and ICT Progress Report
Complaints and Compliments Quarter 1 | Customer Complaints Q2 | Complaints, Comments and Compliments Quarter 3
HR Quarterly Update | Human Resources Update Q2
Revenues and Benefits Performance | Revenues and Benefits Update Q3
Welfare Reform Update | Welfare Reform and Universal Credit
Customer Services Performance Q1 | Customer Contact Centre Performance
# Audit and Standards Committee
2021/22 Internal Audit Plan | Internal Audit Annual Plan and Strategy 2022/23 | Proposed Internal Audit Plan 2023/24 | Internal Audit Charter, Strategy and Plan 2024/25
Internal Audit and Counter Fraud Progress Report | Internal Audit Progress Report Q2 | Internal Audit - Progress against the 2023/24 Plan | Internal Audit Service Progress | Progress Report on Internal Audit Activity | Internal Audit Quarter 3 Update | Internal Audit Plan Progress Report
Internal Audit Annual Report 2020/21 | Annual Report of the Chief Internal Auditor 2021/22 | Annual Report and Opinion of Internal Audit | Head of Internal Audit Opinion 2023/24
External Audit Plan 2021/22 | External Auditor's Audit Plan 2022/23 | Indicative Audit Plan (Azets) | KPMG External Audit Plan and Strategy 2024/25 | Joint Audit Plan - Forvis Mazars
External Audit Fees 2021/22 | External Audit Fee Letter | Audit Fee 2023/24 | External Audit Fee Variation
Report to those charged with Governance 2020/21 | External Audit Findings Report | ISA 260 Audit Findings 2022/23 | Audit Completion Report 2023/24 | Annual Results Report to the Audit Committee (ISA 260)
Annual Auditor's Report 2021/22 | Auditors Annual Report 2022/23 | External Auditor's Annual Report - Value for Money | Annual Audit Letter
Value for Money Risk Assessment | External Audit: Value for Money Arrangements
Statement of Accounts 2020-21 | Draft Annual Accounts 2021/22 | Annual Financial Report 2022/23 | Unaudited Statement of Accounts 2023/24 | Annual Financial Statements 2024/25
Annual Governance Statement 2021/22 | Draft AGS 2022-23 | Annual Governance Statement Action Plan Update | Annual Governance Statement - Progress on Actions
Closure of Accounts Timetable | Final Accounts Timetable 2022/23 | Year End Closedown Timetable
Risk Management Strategy | Risk Management Policy and Strategy | Risk Management Framework 2023
Strategic Risk Register Q1 | Strategic Risks | Corporate Risk Register Update | Key Strategic Risks Report
Annual Treasury Management Report 2020/21 | Treasury Management Outturn 2021/22 | Annual Report on Treasury Management 2022/23 | Treasury Management Stewardship Report 2023/24
Treasury Management Strategy Statement 2022/23 | Draft Treasury Management Strategy 2023/24 | Treasury Management and Capital Strategies 2024/25 | Treasury Management Strategy and Annual Investment Strategy
Treasury Management Mid Year Report 2021/22 | Mid-year Treasury Management Report 2022/23 | Treasury Management Six Month Report | Treasury Management Half Year Performance
Member Code of Conduct Complaints | Standards Complaints Update | Code of Conduct Complaints - Annual Review
Monitoring Officer's Annual Report | Annual Report of the Monitoring Officer 2023/24
Review of Members' Code of Conduct | Code of Conduct for Members | Model Code of Conduct
Member Development Programme | Member Training and Development | Councillor Development Update
Data Protection Annual Report | Data Protection Officer's Annual Report | Information Governance and Data Protection Annual Report
Freedom of Information Annual Report | FOI and Data Protection Performance | Freedom of Information Requests Update
Contract Procedure Rules Exemptions | Exemptions to Contract Standing Orders | Contract Procedure Rule Waivers Report
Fraud Update | Counter Fraud Update | Corporate Counter Fraud Progress Report
National Fraud Initiative | NFI Update
Anti-Money Laundering Policy | Money Laundering Policy Review
Counter Fraud Work Plan 2022/23 | Counter Fraud Plan 2023/24
Financial Regulations Review | Review of Financial Procedure Rules | Revised Financial Regulations
CIPFA Financial Management Code | Financial Management Code Self-Assessment | Compliance with the Financial Management Code
Corporate Peer Challenge | LGA Corporate Peer Challenge Action Plan | Corporate Peer Challenge Progress Review
# Health and Adult Care Scrutiny Panel
Adult Social Care Performance Report Q1 | Adult Services Performance Q2 | Adult Social Care Quarterly Performance Report
Adult Social Care Complaints Annual Report | Adult Services Complaints and Compliments | Annual Complaints Report - Adult Social Care 2023/24
Adult Social Care Strategy | Adult Social Care Strategy 2022-25
Market Sustainability Plan | Care Market Sustainability
Carers Strategy | Unpaid Carers Strategy | All-Age Carers Strategy 2023
Dementia Strategy | Living Well with Dementia Strategy
Learning Disability Strategy | Learning Disabilities Strategy Update
Ambulance Service Performance | South Coast Ambulance Service Update
NHS Dentistry | Access to NHS Dental Services | Dental Services Update
GP Access | Primary Care Access | Access to General Practice
Mental Health Services | Mental Health Strategy | Community Mental Health Transformation
Safeguarding Adults Board Annual Report 2021/22 | Adult Safeguarding Annual Report | Safeguarding Adults Annual Report
Deprivation of Liberty Safeguards | DoLS Update | Liberty Protection Safeguards
Hospital Discharge | Hospital Discharge Performance
Healthwatch Annual Report 2021/22 | Healthwatch Work Programme | Local Healthwatch Update
Quality Account 2021/22 | NHS Quality Accounts | Draft Quality Accounts 2023/24
Budget Proposals 2022/23 - Adult Social Care | Adult Social Care Budget 2023/24 | Draft Budget: Adult Social Care and Public Health
Tobacco Control | Tobacco Control Strategy
Substance Misuse Services | Drug and Alcohol Services
Physical Activity Strategy | Physical Activity and Sport Strategy
# Environment and Communities Scrutiny Committee
Anti-Social Behaviour | Anti-Social Behaviour Update | ASB Policy
Community Safety Partnership Plan | Community Safety Plan 2022-25 | Community Safety Strategy
Domestic Abuse Strategy | Domestic Abuse and Sexual Violence Strategy | Domestic Abuse Safe Accommodation Strategy
Fly-Tipping | Fly Tipping Update | Flytipping and Enforcement
Street Cleansing | Street Cleaning Performance
Grounds Maintenance | Grounds Maintenance Contract
Potholes | Pothole Repairs Update
Waste Collection Contract | Waste and Recycling Contract Update | Waste Contract Performance
Climate Change Strategy | Climate Strategy and Action Plan | Climate Emergency Strategy
Culture Strategy | Cultural Strategy 2023-28 | Cultural Strategy Annual Report
# Licensing and Regulatory Committee
Statement of Licensing Policy | Licensing Act 2003: Review of Licensing Policy | Draft Statement of Licensing Policy 2025-30
Gambling Act 2005: Statement of Licensing Principles | Gambling Policy | Review of Statement of Principles - Gambling Act 2005
Taxi Policy | Hackney Carriage and Private Hire Policy
Hackney Carriage Table of Fares | Taxi Fare Review | Hackney Carriage Tariffs 2023
Hackney Carriage Unmet Demand Survey | Unmet Demand Survey
Cumulative Impact Assessment | Cumulative Impact Policy
Sexual Entertainment Venue Policy | Sex Establishment Licensing Policy
Animal Licensing Policy | Animal Welfare Licensing
Licensing Annual Report | Licensing Service Update | Licensing Activity Report
Health and Safety Service Plan | Health and Safety Law Enforcement Plan 2023/24 | Health & Safety Intervention Plan
# Audit and Risk Committee
Internal Audit Plan 2021/22 - Progress Report to 30 September 2021 | Internal Audit First Progress Report 2022/23 | Internal Audit Service - Interim Report | Progress against the Internal Audit Plan for the period to 31 December | Internal Audit Monitoring Report (April to August 2024) | Internal Audit Reports Issued | Internal Audit Work Completed Since the Last Meeting | Update on Internal Audit Work
Internal Audit Plan for 2022/23 | Internal Audit - Risk Based Plan 2023/24 | Audit Plan 2024/25 (Internal Audit) | Draft Internal Audit Plan and Strategy 2025/26 to 2027/28
Internal Audit Annual Report 2021/22 | Annual Internal Audit Opinion 2022/23 | Internal Audit - Annual Report for the year ended 31 March 2024 | Chief Audit Executive's Annual Report and Opinion 2024/25
Internal Audit Charter | Review of the Internal Audit Charter | Internal Audit Charter 2024/25
External Audit - Audit Plan for the year ending 31 March 2022 | External Audit Planning Report 2022/23 | External Audit: Audit Planning Report for the Year Ended 31 March 2024 | The Audit Plan - Grant Thornton | External Audit Strategy 2025/26
External Audit Progress Update | External Auditor's Update Report | External Audit - Progress and Sector Update | Update from the External Auditor | Update from Mazars | External Audit Verbal Update
External Auditor's Audit Findings Report 2020/21 | Audit Findings (ISA260) Report for the year ended 31 March 2022 | External Auditor - Report to Those Charged With Governance | Provisional Audit Results Report 2023/24 | External Audit Completion Report
2020/21 Statement of Accounts | Statement of Accounts for the Year Ended 31 March 2022 | Approval of Annual Statement of Accounts 2022/23 | Draft Final Accounts 2023/24 | Pre-Audit Statement of Accounts 2024/25
Annual Governance Statement 2020-2021 | Approval of the Annual Governance Statement | Review of Annual Governance Statement 2023 | Final Annual Governance Statement 2023/24
Treasury Management Annual Report 2020/21 | Annual Treasury Report 2021/22 | Treasury Management - Annual Performance 2022/23 | Annual Treasury Management Outturn 2023/24 | Review of Treasury Management Activity 2024/25
Treasury Management 2021/22 Mid-Year Monitoring Report | Treasury Management - Mid Year Review 2022/23 | Half Yearly Treasury Management Report to 30 September 2024
Treasury Management Strategy and Plan 2022/23 | Annual Treasury Strategy 2025/26
Capital Strategy 2022/23 | Capital Strategy 2023/24 to 2033/34 | Annual Capital Strategy
Corporate Risk Register - Quarter 2 Update | Corporate Risk Management Report | Strategic Risk Register: Annual Review | Review of Corporate Risk Register | Risk Management Progress Report | Risk and Opportunities Management Update
Fraud and Error Annual Report | Annual Counter Fraud Report 2022/23 | Corporate Anti-Fraud Annual Report 2023/24 | Prevention and Detection of Fraud and Corruption - Annual Report
Annual Standards Report 2021/22 | Standards and Ethics Annual Report
Governance of Council Companies | Council Owned Companies - Governance Update
Complaints Annual Report 2021/22 | Annual Review of Complaints 2022/23 | Corporate Complaints Annual Report | Complaints and Ombudsman Annual Report
Corporate Debt Position | Debt Monitoring Report | Aged Debtors Report Q3 | Debtors Update
Procurement Waivers - Six Monthly Report | Waivers to Contract Procedure Rules Q3
Audit Committee Effectiveness Review | External Review of the Effectiveness of the Audit Committee
# Health Overview and Scrutiny Committee
University Hospitals Trust Update | University Hospitals NHS Trust - Winter Performance
NHS Dental Services in Ferris | Dentistry Update | NHS Dentistry Provision
Primary Care Update | Primary Care Networks
Maternity Services | Maternity Services Update - CQC Inspection
Stroke Services | Reconfiguration of Stroke Services
CAMHS Update | Child and Adolescent Mental Health Services | Children and Young People's Mental Health
Annual Director of Public Health Report - Healthy Weight | Director of Public Health Annual Report 2022: Mental Wellbeing | Public Health Annual Report 2023 - Ageing Well
ICB Joint Forward Plan | NHS Joint Forward Plan 2023-28 | Joint Forward Plan Refresh
Winter Plan 2021/22 | System Winter Planning | Winter Preparedness 2023
Non-Emergency Patient Transport | Patient Transport Service Update
Healthwatch Ferris Annual Report 2021/22 | Healthwatch Ferris Update | Healthwatch Report
COVID-19 Vaccination Programme | Covid Update | Coronavirus Update
"""


def read_committees() -> dict[str, list[list[str]]]:
    """Return the matters of each committee, each as its titles."""
    committees: dict[str, list[list[str]]] = defaultdict(list)
    for line in MATTERS.strip().splitlines():
        if line.startswith("# "):
            name = line.removeprefix("# ")
        else:
            committees[name].append(line.split(" | "))
    return committees


def count_months(titles: list[str]) -> int:
    """Return how far apart a paper comes: what tells how things go comes more than once a year."""
    often = sum(any(word in title for word in OFTEN) for title in titles)
    return 9 if often * 2 > len(titles) else 12


def list_items(committee: str, matters: list[list[str]]) -> list[tuple[int, AgendaItem]]:
    """Return the items of a committee, each with the number of its matter."""
    items = []
    for number, titles in enumerate(matters):
        for at, title in enumerate(titles):
            month = number % 12 + at * count_months(titles)
            date = f"{2015 + month // 12}-{month % 12 + 1:02d}-11"
            item = AgendaItem(council="Ferris", committee=committee, title=title, date=date)
            items.append((number, item))
    return items


@pytest.mark.parametrize("latest_first", [False, True])
@pytest.mark.parametrize(("committee", "matters"), read_committees().items())
def test_each_matter_is_one_series(
    committee: str, matters: list[list[str]], latest_first: bool
) -> None:
    told = [titles[::-1] if latest_first else titles for titles in matters]
    items = list_items(committee, told)
    series = defaultdict(set)
    for (number, item), link in zip(items, link_items([i for _, i in items]), strict=True):
        series[number].add(link.series or item.title)
    parted = [told[number] for number, keys in series.items() if len(keys) > 1]
    assert parted == []
    named = [key for keys in series.values() for key in keys]
    assert len(named) == len(set(named))
